package cli

// This file connects findings, packages and fixes: what may be edited, and what
// is said about what was not.

import (
	"fmt"
	"go/token"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/cookielint/cookielint/internal/fix"
	"github.com/cookielint/cookielint/internal/load"
	"github.com/cookielint/cookielint/internal/report"
)

// fix applies the fixes of findings, or with -diff prints what they change. It
// returns the findings that remain and whether anything changed.
func (c *command) fix(loaded *load.Result, dir string, opts *options, findings []report.Finding) ([]report.Finding, bool) {
	plan := fix.Merge(findings, fix.Options{Refuse: refuse(loaded.Roots), Size: sizes(loaded.Fset), FS: c.Files})
	label := func(name string) string { return report.Rel(dir, name) }
	if opts.diff {
		changed, err := plan.Diff(c.out, label)
		if err != nil {
			c.failed = true // Flush returns the same error to Main
		}
		c.skipped(plan, findings, label)
		return findings, changed
	}
	for _, err := range plan.Write(label) {
		c.fail(err)
	}
	c.skipped(plan, findings, label)
	applied := map[int]bool{}
	for _, i := range plan.Applied() {
		applied[i] = true
	}
	if len(applied) > 0 {
		fmt.Fprintf(c.err, "%s: fixed %s in %s\n", c.Name, count(len(applied), "finding"), count(plan.Files(), "file"))
	}
	var remaining []report.Finding
	for i, f := range findings {
		if !applied[i] {
			f.Pos, f.End = plan.Moved(f.Pos), plan.Moved(f.End)
			remaining = append(remaining, f)
		}
	}
	return remaining, len(applied) > 0
}

// skipped tells which fixes were not applied, and why.
func (c *command) skipped(plan *fix.Plan, findings []report.Finding, label func(string) string) {
	for _, s := range plan.Skipped() {
		pos := findings[s.Finding].Pos
		pos.Filename = label(pos.Filename)
		fmt.Fprintf(c.err, "%s: %s: not fixed (%s): %s\n", c.Name, pos, findings[s.Finding].Rule, s.Reason)
	}
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// refuse returns the function that tells why a file must not be edited: only
// source files of the packages that were analyzed, in a main module, may be.
func refuse(roots []*packages.Package) func(string) string {
	owner := map[string]*packages.Package{}
	for _, pkg := range roots {
		for _, name := range pkg.GoFiles {
			owner[name] = pkg
		}
	}
	return func(name string) string {
		pkg := owner[name]
		switch {
		case pkg == nil:
			return "it is not a source file of the packages given"
		case vendored(pkg, name):
			return "it is vendored"
		case pkg.Module != nil && !pkg.Module.Main:
			return "it belongs to module " + pkg.Module.Path + ", not to the main module"
		case pkg.Module == nil && !strings.HasPrefix(pkg.ID, "command-line-arguments") && !strings.HasPrefix(pkg.ID, "_/"):
			return "it belongs to no module"
		}
		return ""
	}
}

// vendored reports whether a file lies in a vendor directory of its module. Those
// of modules that are not the main one have no directory of their own.
func vendored(pkg *packages.Package, name string) bool {
	if pkg.Module != nil && pkg.Module.Main {
		name = report.Rel(pkg.Module.Dir, name)
	}
	return strings.Contains("/"+filepath.ToSlash(name), "/vendor/")
}

// sizes returns the function that tells the size of a file when it was parsed.
func sizes(fset *token.FileSet) func(string) int {
	size := map[string]int{}
	fset.Iterate(func(f *token.File) bool {
		size[f.Name()] = f.Size()
		return true
	})
	return func(name string) int {
		if n, ok := size[name]; ok {
			return n
		}
		return -1
	}
}
