package load

// This file decides, from metadata alone, which packages are worth type-checking.

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

// A selection is the part of an import graph that is loaded from source.
type selection struct {
	all    []*packages.Package        // every package, dependencies first
	source []*packages.Package        // those to type-check from source, dependencies first
	wanted map[*packages.Package]bool // those of source to analyze; the others have no export data
	report map[*packages.Package]bool // those that a pattern matches, to be reported on
	own    map[*packages.Package]bool // those that a pattern matches or that are of a main module
}

// needsCgo reports whether a package is to be analyzed that uses cgo, and what cgo
// makes of it is not there.
func (s *selection) needsCgo() bool {
	return slices.ContainsFunc(s.source, func(pkg *packages.Package) bool {
		return s.wanted[pkg] && pkg.ExportFile == "" && anyFile(pkg.CompiledGoFiles, importsC)
	})
}

var importC = regexp.MustCompile(`(?m)^\s*(import\s*)?"C"`)

func importsC(src []byte) bool { return importC.Match(src) }

// selectPackages selects, of the packages that the patterns matched and of
// their dependencies, those to load from source:
//
//   - A matched package, or another package of a main module, if it is or
//     imports a relevant package, or imports a selected one (facts flow along imports).
//     Of the relevant packages of the standard library it has to mention something that
//     makes it so: nearly everything imports net/http.
//   - A package, of whatever module, that has a library find out whether a password is right.
//   - A matched package with a source file that is interesting by itself.
//   - A package of another module, unless all of it is described already, if it
//     imports a relevant package outside the standard library; or if it makes
//     cookies with a relevant package of the standard library; or if it mentions
//     cookies and imports a selected package. The last two, found by searching
//     the source for words, are what keeps HTTP clients, RPC libraries and all
//     that builds on them out: without it half of all dependencies would be
//     loaded.
//   - A package that a selected one imports, and that has a name in it which says that it
//     is that of a key and which a selected one uses. What its variables are made of is
//     all that it is asked for, so that its importers are not selected for its sake.
//   - Any package without export data: the build cache has none, or it or one of
//     its dependencies does not compile. Unless selected it is loaded for its types
//     only, one of a main module for its errors, too.
func selectPackages(matched []*packages.Package, model Model, source func([]byte) bool) *selection {
	s := &selector{
		model: model,
		std:   map[*packages.Package]bool{},
		sel: &selection{
			wanted: map[*packages.Package]bool{},
			report: reported(matched),
			own:    map[*packages.Package]bool{},
		},
	}
	isMatched := map[*packages.Package]bool{}
	for _, pkg := range matched {
		isMatched[pkg] = true
	}
	packages.Visit(matched, nil, func(pkg *packages.Package) {
		if pkg.Dir == "" && len(pkg.Errors) > 0 {
			// It is not to be had: the file is the one that imports it, which its error
			// is about.
			pkg.GoFiles, pkg.CompiledGoFiles = nil, nil
		}
		s.sel.all = append(s.sel.all, pkg)
	})
	goroot := standardDir(s.sel.all)
	for _, pkg := range s.sel.all { // dependencies first
		s.std[pkg] = goroot != "" && strings.HasPrefix(pkg.Dir, goroot)
		own := isMatched[pkg] || pkg.Module != nil && pkg.Module.Main
		if own {
			s.sel.own[pkg] = true
		}
		if s.matters(pkg, own) || source != nil && s.sel.report[pkg] && anyFile(pkg.GoFiles, source) {
			s.sel.wanted[pkg] = true
		}
	}
	if model != nil {
		s.selectKeys()
	}
	for _, pkg := range s.sel.all {
		if s.sel.wanted[pkg] || pkg.ExportFile == "" && len(pkg.CompiledGoFiles) > 0 && pkg.PkgPath != "unsafe" {
			s.sel.source = append(s.sel.source, pkg)
		}
	}
	return s.sel
}

// What the source of a package contains that makes or sends a cookie with
// net/http alone, and what that of one contains that hands on what another
// package makes. They are short of prose: half of all API clients tell in a
// comment what a Set-Cookie header is.
var (
	sendingWords = []string{"SetCookie(", `"Set-Cookie"`, `"set-cookie"`, "Cookie{", ".Cookie"}
	passingWords = []string{"Cookie", "cookie"}
)

// header has what the name of the header has in every way to write it, as far as that can
// be told without regard to what is around it.
var header = []string{"ookie", "OOKIE"}

type selector struct {
	model Model
	std   map[*packages.Package]bool // packages of the standard library
	sel   *selection
}

// matters reports whether pkg is worth analyzing. Its imports have been decided.
func (s *selector) matters(pkg *packages.Package, own bool) bool {
	if len(pkg.CompiledGoFiles) == 0 || pkg.PkgPath == "unsafe" {
		return false
	}
	switch {
	case s.model == nil, s.model.Described(pkg.PkgPath), own && s.model.Relevant(pkg.PkgPath):
		return own
	case s.std[pkg] && !own:
		return false
	}
	var words []string // of which it must mention one
	for _, imp := range pkg.Imports {
		relevant := s.model.Relevant(imp.PkgPath)
		switch {
		case !relevant && !s.sel.wanted[imp]:
			if own || s.model.ChecksPasswords(imp.PkgPath) {
				words = append(words, s.model.Names(imp.PkgPath)...)
			}
		case relevant && !s.std[imp], own && s.sel.wanted[imp]:
			return true
		case own:
			names := s.model.Names(imp.PkgPath)
			if names == nil {
				return true
			}
			words = append(append(words, names...), header...)
		case s.sel.wanted[imp]:
			words = append(words, passingWords...)
		default:
			words = append(words, sendingWords...)
		}
	}
	return len(words) > 0 && mentions(pkg.GoFiles, words)
}

// reported returns the packages of matched that are to be reported on. Where a
// test variant has all files of a package and more, only the variant is.
func reported(matched []*packages.Package) map[*packages.Package]bool {
	variants := map[string]bool{}
	for _, pkg := range matched {
		if pkg.ForTest != "" && pkg.ForTest == pkg.PkgPath {
			variants[pkg.PkgPath] = true
		}
	}
	report := map[*packages.Package]bool{}
	for _, pkg := range matched {
		if pkg.ForTest != "" || !variants[pkg.PkgPath] {
			report[pkg] = true
		}
	}
	return report
}

// standardDir returns the directory of the standard library, with a separator
// at the end, or "" if no package uses it. Metadata does not mark the packages
// of the standard library, but nothing else can be called unsafe or runtime.
func standardDir(all []*packages.Package) string {
	for _, pkg := range all {
		if (pkg.PkgPath == "unsafe" || pkg.PkgPath == "runtime") && pkg.Dir != "" {
			return filepath.Dir(pkg.Dir) + string(filepath.Separator)
		}
	}
	return ""
}

// mentions reports whether one of the files contains one of the words.
func mentions(files, words []string) bool {
	return anyFile(files, func(src []byte) bool {
		return slices.ContainsFunc(words, func(word string) bool { return bytes.Contains(src, []byte(word)) })
	})
}

// anyFile reports whether something is true of what one of the files contains.
// Of a file that cannot be read it is not.
func anyFile(files []string, is func(src []byte) bool) bool {
	return slices.ContainsFunc(files, func(name string) bool {
		src, err := os.ReadFile(name)
		return err == nil && is(src)
	})
}
