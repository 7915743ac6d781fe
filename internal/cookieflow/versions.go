package cookieflow

import (
	"maps"
	"slices"
	"strings"

	"golang.org/x/mod/semver"
	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/model"
)

// A libraryVersions is the fact that a package of a modelled library states:
// the version of its own module, and those of the other modelled libraries that
// it knows of, since drivers do not hand on facts of packages that an importer
// does not see itself. Packages that have to do with cookies hand on what they know,
// for what they make of a library others may judge. Defaults depend on them.
type libraryVersions struct {
	Versions []moduleVersion // sorted by module
}

type moduleVersion struct{ Module, Version string }

func (*libraryVersions) AFact() {}

func (v *libraryVersions) String() string {
	var parts []string
	for _, m := range v.Versions {
		parts = append(parts, m.Module+"@"+m.Version)
	}
	return strings.Join(parts, " ")
}

// exportVersions states the versions that a modelled library's own package
// knows.
func exportVersions(pass *analysis.Pass, table *model.Table) {
	if !table.Relevant(pass.Pkg.Path()) {
		return
	}
	known := importVersions(pass)
	if pass.Module != nil && semver.IsValid(pass.Module.Version) {
		known[moduleOf(pass, table)] = pass.Module.Version
	}
	if len(known) > 0 {
		pass.ExportPackageFact(&libraryVersions{known.sorted()})
	}
}

// relayVersions hands on what the imports of a package know.
func relayVersions(pass *analysis.Pass, table *model.Table) {
	if known := importVersions(pass); !table.Relevant(pass.Pkg.Path()) && len(known) > 0 {
		pass.ExportPackageFact(&libraryVersions{known.sorted()})
	}
}

// moduleOf is what the model calls the module of a package.
func moduleOf(pass *analysis.Pass, table *model.Table) string {
	if l := table.Library(pass.Pkg.Path()); l != nil {
		return l.Module
	}
	return pass.Module.Path
}

// versions are the selected versions of the libraries that a package can see,
// by module path. One that is not there is not known.
type versions map[string]string

func (vs versions) sorted() []moduleVersion {
	out := make([]moduleVersion, 0, len(vs))
	for _, m := range slices.Sorted(maps.Keys(vs)) {
		out = append(out, moduleVersion{m, vs[m]})
	}
	return out
}

func importVersions(pass *analysis.Pass) versions {
	vs := versions{}
	for _, f := range pass.AllPackageFacts() {
		if v, ok := f.Fact.(*libraryVersions); ok {
			for _, m := range v.Versions {
				vs[m.Module] = m.Version
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

// since reports whether s is always, or the selected version of its module is known and not
// before it.
func (vs versions) since(s model.Since) bool {
	return s == model.Since{} || vs[s.Module] != "" && semver.Compare(vs[s.Module], s.Version) >= 0
}

// before reports whether the selected version of the module of s is known to be before it.
func (vs versions) before(s model.Since) bool {
	return vs[s.Module] != "" && semver.Compare(vs[s.Module], s.Version) < 0
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
