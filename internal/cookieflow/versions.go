package cookieflow

import (
	"golang.org/x/mod/semver"
	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/model"
)

// A libraryVersion is the fact that a package of a modelled library states of
// itself: the version that the build selected. Defaults depend on it.
type libraryVersion struct{ Version string }

func (*libraryVersion) AFact() {}

func (v *libraryVersion) String() string { return "version " + v.Version }

// exportVersion states the version of a modelled library's own package.
func exportVersion(pass *analysis.Pass, table *model.Table) {
	l := table.Library(pass.Pkg.Path())
	if l == nil || l.Propagator || pass.Module == nil || !semver.IsValid(pass.Module.Version) {
		return
	}
	pass.ExportPackageFact(&libraryVersion{Version: pass.Module.Version})
}

// versions are the selected versions of the libraries that a package can see,
// by module path. One that is not there is not known.
type versions map[string]string

func importVersions(pass *analysis.Pass, table *model.Table) versions {
	vs := versions{}
	for _, f := range pass.AllPackageFacts() {
		if v, ok := f.Fact.(*libraryVersion); ok {
			if l := table.Library(f.Package.Path()); l != nil {
				vs[l.Module] = v.Version
			}
		}
	}
	return vs
}

// varies marks a default that depends on a version that is not known.
type varies struct{}

// defaults are the values that a constructor sets in the selected version of
// the module whose defaults it has.
func (vs versions) defaults(m *model.Make) map[string]any {
	version := vs[m.Module]
	if version == "" && len(m.Variants) > 1 {
		return undecided(m.Variants)
	}
	var out map[string]any
	for _, v := range m.Variants {
		if v.Since == "" || semver.Compare(version, v.Since) >= 0 {
			out = v.Fields
		}
	}
	return out
}

// undecided keeps what all variants agree on.
func undecided(variants []model.Variant) map[string]any {
	out := map[string]any{}
	for _, v := range variants {
		for path := range v.Fields {
			out[path] = v.Fields[path]
			for _, other := range variants {
				if w, ok := other.Fields[path]; !ok || w != v.Fields[path] {
					out[path] = varies{}
				}
			}
		}
	}
	return out
}
