package load

// This file selects the packages that others keep keys in: what has nothing to do with
// cookies itself, such as the package of a configuration.

import (
	"bytes"
	"maps"
	"os"
	"slices"
	"unicode"
	"unicode/utf8"

	"golang.org/x/tools/go/packages"

	"github.com/cookielint/cookielint/internal/names"
)

// selectKeys selects what selected packages import that has a name in it which they use
// for a key. A package of the main module may get the key from another that uses it, and
// may read variables of the environment for others, by whatever name.
func (s *selector) selectKeys() {
	used, own := map[*packages.Package]map[string]bool{}, map[string]bool{}
	look := func(pkg *packages.Package) {
		used[pkg] = keyNames(pkg.GoFiles)
		if isOwn(pkg) {
			maps.Copy(own, used[pkg])
		}
	}
	for _, pkg := range s.sel.all {
		if s.sel.wanted[pkg] {
			look(pkg)
		}
	}
	for _, pkg := range slices.Backward(s.sel.all) { // importers first
		if !s.sel.wanted[pkg] {
			continue
		}
		if used[pkg] == nil {
			look(pkg)
		}
		for _, imp := range pkg.Imports {
			if s.sel.wanted[imp] || s.std[imp] || s.model.Described(imp.PkgPath) || len(imp.CompiledGoFiles) == 0 {
				continue
			}
			searched := used[pkg]
			if isOwn(imp) {
				searched = own
			}
			if len(searched) > 0 && mentions(imp.GoFiles, slices.Collect(maps.Keys(searched))) || isOwn(imp) && mentions(imp.GoFiles, readers) {
				s.sel.wanted[imp] = true
			}
		}
	}
}

// readers are the functions that return variables of the environment.
var readers = []string{"os.Getenv"}

func isOwn(pkg *packages.Package) bool { return pkg.Module != nil && pkg.Module.Main }

// keyNames are the names of keys, and of functions that make identifiers, that files use of
// something else: config.Secret.
func keyNames(files []string) map[string]bool {
	out := map[string]bool{}
	for _, name := range files {
		src, err := os.ReadFile(name)
		if err != nil {
			continue
		}
		for i := bytes.IndexByte(src, '.'); i >= 0; i = bytes.IndexByte(src, '.') {
			src = src[i+1:]
			name := exported(src)
			if _, known := out[name]; name != "" && !known {
				out[name] = names.SigningKey(name) || names.MakesIdentifier(name)
			}
		}
	}
	maps.DeleteFunc(out, func(_ string, is bool) bool { return !is })
	return out
}

// exported is the exported name that a text begins with.
func exported(src []byte) string {
	if r, _ := utf8.DecodeRune(src); !unicode.IsUpper(r) {
		return ""
	}
	end := bytes.IndexFunc(src, func(r rune) bool { return r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if end < 0 {
		end = len(src)
	}
	return string(src[:end])
}
