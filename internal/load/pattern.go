package load

// This file finds the patterns that match nothing: where several are given, the
// go command only warns of them, on a stream that go/packages drops.

import (
	"path/filepath"
	"regexp"
	"strings"

	"golang.org/x/tools/go/packages"
)

// unmatched returns the patterns with a wildcard that no package of matched
// fits. The go command reports a pattern without a wildcard by itself.
func unmatched(dir string, patterns []string, matched []*packages.Package) []string {
	var none []string
	for _, pattern := range patterns {
		if strings.Contains(pattern, "...") && !matchesAny(dir, pattern, matched) {
			none = append(none, pattern)
		}
	}
	return none
}

func matchesAny(dir, pattern string, matched []*packages.Package) bool {
	local := strings.HasPrefix(pattern, ".") || filepath.IsAbs(pattern)
	if local && !filepath.IsAbs(pattern) {
		pattern = filepath.Join(dir, pattern)
	}
	re := wildcard(filepath.ToSlash(pattern))
	for _, pkg := range matched {
		name := pkg.PkgPath
		if local {
			name = filepath.ToSlash(pkg.Dir)
		}
		if re.MatchString(name) {
			return true
		}
	}
	return false
}

// wildcard translates a pattern of the go command: "..." stands for any string,
// and "/..." at the end for the empty one as well.
func wildcard(pattern string) *regexp.Regexp {
	quoted := strings.ReplaceAll(regexp.QuoteMeta(pattern), `\.\.\.`, `.*`)
	if base, ok := strings.CutSuffix(quoted, `/.*`); ok {
		quoted = base + `(/.*)?`
	}
	return regexp.MustCompile("^" + quoted + "$")
}
