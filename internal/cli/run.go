package cli

// This file runs analyzers over loaded packages and collects what they say.

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/cookielint/cookielint/internal/ignore"
	"github.com/cookielint/cookielint/internal/load"
	"github.com/cookielint/cookielint/internal/report"
)

// run analyzes the roots of a load, and its extra packages for their facts. It
// returns the findings in the roots, sorted, and the analyzers that failed.
func run(loaded *load.Result, rules []*analysis.Analyzer) ([]report.Finding, []report.Failure, error) {
	if len(loaded.Roots) == 0 || len(rules) == 0 {
		return nil, nil, nil
	}
	graph, err := checker.Analyze(rules, slices.Concat(loaded.Roots, loaded.Extra), nil)
	if err != nil {
		return nil, nil, err
	}
	isRoot := map[*packages.Package]bool{}
	for _, pkg := range loaded.Roots {
		isRoot[pkg] = true
	}
	var findings []report.Finding
	var failures []report.Failure
	for act := range graph.All() {
		switch {
		case act.Err != nil && !failedBefore(act):
			failures = append(failures, report.Failure{Rule: act.Analyzer.Name, Package: act.Package.ID, Err: act.Err})
		case act.Err == nil && act.IsRoot && isRoot[act.Package]:
			add := func(d analysis.Diagnostic, by *report.Suppression) {
				f := report.New(loaded.Fset, act.Package.ID, act.Analyzer.Name, d)
				f.Decl, f.Suppressed = enclosing(act.Package.Syntax, d.Pos), by
				findings = append(findings, f)
			}
			for _, d := range act.Diagnostics {
				add(d, nil)
			}
			if outcome, ok := act.Result.(*ignore.Outcome); ok {
				for _, s := range outcome.Silenced {
					add(s.Diagnostic, &report.Suppression{Reason: s.Reason})
				}
			}
		}
	}
	return report.Sort(findings), failures, nil
}

// failedBefore reports whether act only failed because something it needs did.
func failedBefore(act *checker.Action) bool {
	return slices.ContainsFunc(act.Deps, func(dep *checker.Action) bool { return dep.Err != nil })
}

// guard makes a panic in an analyzer, or in the driver when the analyzer reports
// a malformed fix, a failure on that one package.
func guard(a *analysis.Analyzer) {
	run := a.Run
	a.Run = func(pass *analysis.Pass) (result any, err error) {
		defer func() {
			if r := recover(); r != nil {
				result, err = nil, fmt.Errorf("internal error: %v", oneLine(fmt.Sprint(r)))
			}
		}()
		if run == nil {
			return nil, errors.New("internal error: the analyzer has no Run function")
		}
		return run(pass)
	}
}

// oneLine joins the lines of a message.
func oneLine(msg string) string { return strings.Join(strings.Fields(msg), " ") }

// hasDirective reports whether a file has a comment that is to ignore findings, so
// that its package is looked at though it may have none.
func (c *command) hasDirective(src []byte) bool {
	return ignore.In(src, func(name string) bool {
		return slices.ContainsFunc(c.Analyzers, func(a *analysis.Analyzer) bool { return a.Name == name })
	})
}
