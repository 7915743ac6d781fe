package cli

// This file connects findings, packages and fixes: what may be edited, and what
// is said about what was not.

import (
	"fmt"
	"go/token"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/cookielint/cookielint/internal/fix"
	"github.com/cookielint/cookielint/internal/load"
	"github.com/cookielint/cookielint/internal/report"
)

// fix applies the fixes of findings, or with -diff prints what they change. It
// returns the findings that remain and whether anything changed.
func (c *command) fix(loaded *load.Result, dir string, opts *options, findings []report.Finding) ([]report.Finding, bool) {
	how := c.fixOptions(loaded)
	label := func(name string) string { return report.Rel(dir, name) }
	how.Want = func(i int) bool { return findings[i].Suppressed == nil }
	if opts.interactive {
		how.Want = c.ask(findings, how, label)
	}
	plan := fix.Merge(findings, how)
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
			remaining = append(remaining, moved(plan, f))
		}
	}
	return remaining, len(applied) > 0
}

// moved returns a finding as it is once the plan was carried out. A fix that is not
// where it was is left out.
func moved(plan *fix.Plan, f report.Finding) report.Finding {
	f.Pos, f.End = plan.Moved(f.Pos), plan.Moved(f.End)
	f.Related = slices.Clone(f.Related)
	for i, r := range f.Related {
		f.Related[i].Pos, f.Related[i].End = plan.Moved(r.Pos), plan.Moved(r.End)
	}
	f.Fixes = slices.DeleteFunc(slices.Clone(f.Fixes), plan.Changes)
	return f
}

func (c *command) fixOptions(loaded *load.Result) fix.Options {
	return fix.Options{Refuse: refuse(loaded.Roots), Changed: changed(loaded.Fset), FS: c.files()}
}

// markUnfixable notes which findings -fix would leave as they are.
func (c *command) markUnfixable(loaded *load.Result, findings []report.Finding) {
	how := c.fixOptions(loaded)
	for i, f := range findings {
		findings[i].Unfixable = len(f.Fixes) > 0 && !applicable(f, how)
	}
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
		case leaves(pkg, name):
			return "it is a symbolic link to a file outside its module"
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

// leaves reports whether a file is a symbolic link out of its module.
func leaves(pkg *packages.Package, name string) bool {
	if pkg.Module == nil || !pkg.Module.Main {
		return false
	}
	dir, dirErr := filepath.EvalSymlinks(pkg.Module.Dir)
	real, err := filepath.EvalSymlinks(name)
	return err == nil && dirErr == nil && !filepath.IsLocal(report.Rel(dir, real))
}

// changed returns the function that reports whether a file is not as it was when it
// was parsed: of another size, or with lines that begin elsewhere.
func changed(fset *token.FileSet) func(string, []byte) bool {
	parsed := map[string][]*token.File{} // also what export data says of the same file
	fset.Iterate(func(f *token.File) bool {
		parsed[f.Name()] = append(parsed[f.Name()], f)
		return true
	})
	return func(name string, now []byte) bool {
		starts := []int{0}
		for i, b := range now {
			if b == '\n' && i+1 < len(now) {
				starts = append(starts, i+1)
			}
		}
		same := func(f *token.File) bool { return f.Size() == len(now) && slices.Equal(f.Lines(), starts) }
		return len(parsed[name]) > 0 && !slices.ContainsFunc(parsed[name], same)
	}
}
