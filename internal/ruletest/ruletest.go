// Package ruletest runs the fixtures of rules.
package ruletest

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/cookielint/cookielint/internal/rule"
)

// Rules are the rules of one engine that fixtures are for, by the name of the folder
// that the fixtures are in, in any test module.
type Rules map[string][]*analysis.Analyzer

// Run checks rules against their fixtures in a test module: every finding is where a
// comment wants it, and where a package has golden files, applying all fixes gives them.
// The module is loaded and analyzed by the engine once, whatever the number of rules.
// The folder dir is absolute, for analysistest sets GOWORK to a file in it.
func Run(t *testing.T, dir string, engine *analysis.Analyzer, rules Rules) {
	t.Helper()
	golden := map[string]bool{} // by folder: whether it has golden files
	for _, folder := range slices.Sorted(maps.Keys(rules)) {
		if err := packages(golden, filepath.Join(dir, folder)); err != nil {
			t.Fatalf("the fixtures in %s cannot be read: %v", folder, err)
		}
	}
	var patterns []string
	for _, folder := range slices.Sorted(maps.Keys(golden)) {
		rel, err := filepath.Rel(dir, folder)
		if err != nil {
			t.Fatal(err)
		}
		patterns = append(patterns, "./"+filepath.ToSlash(rel))
	}
	if len(patterns) == 0 {
		return
	}
	analysistest.RunWithSuggestedFixes(t, dir, &analysis.Analyzer{
		Name: "fixtures", Doc: "runs the rules that a package is a fixture of", Requires: []*analysis.Analyzer{engine}, RunDespiteErrors: true,
		Run: func(pass *analysis.Pass) (any, error) {
			if len(pass.Files) == 0 {
				return nil, nil
			}
			folder := filepath.Dir(pass.Fset.Position(pass.Files[0].Package).Filename)
			rel, err := filepath.Rel(dir, folder)
			if err != nil {
				return nil, err
			}
			top, _, _ := strings.Cut(filepath.ToSlash(rel), "/")
			return nil, run(pass, rules[top], golden[folder])
		},
	}, patterns...)
}

// run reports what rules find in a package, with the fixes if these are tested.
func run(pass *analysis.Pass, rules []*analysis.Analyzer, fixes bool) error {
	for _, r := range rules {
		outcome := rule.Outcome(pass, r)
		if outcome.Err != nil {
			return fmt.Errorf("%s: %w", r.Name, outcome.Err)
		}
		for _, d := range outcome.Found {
			if !fixes {
				d.SuggestedFixes = nil
			}
			pass.Report(d)
		}
	}
	return nil
}

// packages adds the packages in a folder, which need not be there: whether they have
// golden files.
func packages(golden map[string]bool, folder string) error {
	return filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil || d.IsDir() {
			return err
		}
		isGolden := strings.HasSuffix(path, ".golden")
		if isGolden || strings.HasSuffix(path, ".go") {
			golden[filepath.Dir(path)] = golden[filepath.Dir(path)] || isGolden
		}
		return nil
	})
}
