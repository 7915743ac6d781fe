// Package seed makes defects: it changes a correct program at one place, in the way
// that a rule of cookielint is there to report. What is changed is text, so that a
// file keeps its shape and a defect looks as if somebody had written it.
//
// A mutator finds the places in a package where its rule's subject is
// done right, by syntax and types alone: it knows nothing of what the engine sees.
// Where the rule is silent on purpose there is no place; the reasons are at the
// conditions.
package seed

import (
	"cmp"
	"go/ast"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/cookielint/cookielint/internal/names"
)

// A Site is a place that can be made wrong, in one or several ways.
type Site struct {
	Rule string // that reports it
	File string

	// Start and End are the bytes of the file in whose place the finding is
	// expected, whatever becomes of them.
	Start, End int

	// Variants are the ways to make it wrong, the one to try first in front, which
	// changes from site to site. One that does not compile, because a variable is no
	// longer used, say, is none.
	Variants []Variant
}

// A Variant is a mutation of a site.
type Variant struct {
	Name  string // what was done: "drop Secure"
	Edits []Edit
}

// An Edit puts a text in the place of the bytes from Start to End.
type Edit struct {
	Start, End int
	Text       string
}

// Apply makes a site of src wrong. It returns the new text, and the lines in it in which
// the finding is expected.
func (s Site) Apply(v Variant, src []byte) (text []byte, first, last int) {
	edits := slices.SortedStableFunc(slices.Values(v.Edits), func(a, b Edit) int { return cmp.Compare(a.Start, b.Start) })
	start, end, done := s.Start, s.End, 0
	for _, e := range edits {
		grown := len(e.Text) - (e.End - e.Start)
		if e.End < s.Start || e.End == s.Start && e.Start < e.End {
			start += grown
		}
		if e.Start <= s.End {
			end += grown
		}
		text = append(append(text, src[done:e.Start]...), e.Text...)
		done = e.End
	}
	text = append(text, src[done:]...)
	return text, line(text, start), line(text, end)
}

// line is the number of the line that has the byte at an offset.
func line(text []byte, offset int) int {
	return 1 + strings.Count(string(text[:min(offset, len(text))]), "\n")
}

// A mutator makes defects for one rule.
type mutator struct {
	rule string
	find func(f *file) []Site
}

// mutators are in the order of the rules.
var mutators = []mutator{
	{"cookiesecure", secure},
	{"cookiehttponly", httpOnly},
	{"cookiesamesite", sameSite},
	{"cookieinvalid", invalid},
	{"cookielifetime", lifetime},
	{"cookielost", lost},
	{"cookiedelete", deleted},
	{"cookienil", unchecked},
	{"cookiesensitive", sensitive},
	{"sessionexpiry", endless},
	{"sessionfixation", fixed},
	{"sessionsave", unsaved},
	{"sessionkey", keys},
	{"sessionid", guessable},
	{"cookieignore", ignored},
}

// Rules are the names of the rules that have a mutator.
func Rules() (names []string) {
	for _, m := range mutators {
		names = append(names, m.rule)
	}
	return names
}

// Sites returns the places of a package that can be made wrong, in the order of rules and
// files. The package has its syntax and types; sources returns what is in a file.
// Tests and generated files have none.
func Sites(pkg *packages.Package, source func(name string) []byte) (sites []Site) {
	var files []*file
	for _, syntax := range pkg.Syntax {
		name := pkg.Fset.File(syntax.FileStart).Name()
		if strings.HasSuffix(name, "_test.go") || names.FileHelpsTests(syntax) || ast.IsGenerated(syntax) || !slices.Contains(pkg.GoFiles, name) {
			continue
		}
		if text := source(name); len(text) == pkg.Fset.File(syntax.FileStart).Size() {
			files = append(files, newFile(pkg, syntax, name, text))
		}
	}
	for _, f := range files {
		f.all = files
	}
	for _, m := range mutators {
		for _, f := range files {
			for _, s := range m.find(f) {
				s.Rule, s.File = m.rule, f.name
				n := s.Start % len(s.Variants)
				s.Variants = slices.Concat(s.Variants[n:], s.Variants[:n])
				sites = append(sites, s)
			}
		}
	}
	return sites
}
