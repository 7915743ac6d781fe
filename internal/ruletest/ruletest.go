// Package ruletest runs the fixtures of a rule.
package ruletest

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/rule"
)

// modules are the test modules below testdata/src. A rule's fixtures are in the
// folder with its name in any of them.
var modules = []string{"tier1", "tier2", "stores", "auth", "fast", "tier3", "api", "beego1", "gorilla122", "securecookie111", "vendored", "workspace", "caches", "truth", "ids"}

// Run checks a rule against its fixtures: every finding is where a comment
// wants it, and where a package has golden files, applying all fixes gives
// them.
func Run(t *testing.T, newRule func(engine *analysis.Analyzer) *analysis.Analyzer) {
	t.Helper()
	of := newRule(cookieflow.New(cookieflow.Options{}))
	for _, module := range modules {
		dir := moduleDir(t, filepath.Join("..", ".."), module)
		plain, golden := packages(t, dir, of.Name)
		if len(plain) > 0 {
			analysistest.Run(t, dir, of, plain...)
		}
		if len(golden) > 0 {
			analysistest.RunWithSuggestedFixes(t, dir, of, golden...)
		}
	}
}

// Together checks rules against fixtures that they share: a folder of its own in
// some modules, below the root of the repository. Fixes are not applied.
func Together(t *testing.T, root, folder string, newRules func(engine *analysis.Analyzer) []*analysis.Analyzer) {
	t.Helper()
	engine := cookieflow.New(cookieflow.Options{})
	rules := newRules(engine)
	together := &analysis.Analyzer{Name: folder, Doc: "run several rules", Requires: []*analysis.Analyzer{engine}}
	together.Run = func(pass *analysis.Pass) (any, error) {
		for _, r := range rules {
			outcome := rule.Outcome(pass, r)
			if outcome.Err != nil {
				return nil, fmt.Errorf("%s: %w", r.Name, outcome.Err)
			}
			for _, d := range outcome.Found {
				pass.Report(d)
			}
		}
		return nil, nil
	}
	for _, module := range modules {
		dir := moduleDir(t, root, module)
		if plain, _ := packages(t, dir, folder); len(plain) > 0 {
			analysistest.Run(t, dir, together, plain...)
		}
	}
}

// moduleDir is the folder of a test module. It is absolute, for analysistest sets
// GOWORK to a file in it.
func moduleDir(t *testing.T, root, module string) string {
	t.Helper()
	dir, err := filepath.Abs(filepath.Join(root, "testdata", "src", module))
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// packages lists the fixture packages of a rule, those with golden files apart.
func packages(t *testing.T, dir, rule string) (plain, golden []string) {
	t.Helper()
	fixed := map[string]bool{}
	err := filepath.WalkDir(filepath.Join(dir, rule), func(path string, d fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil // the rule has none in this module
		}
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(dir, filepath.Dir(path))
		if err != nil {
			return err
		}
		pkg := "./" + filepath.ToSlash(rel)
		isGolden := strings.HasSuffix(path, ".golden")
		if isGolden || strings.HasSuffix(path, ".go") {
			fixed[pkg] = fixed[pkg] || isGolden
		}
		return nil
	})
	if err != nil {
		t.Fatalf("the fixtures of %s cannot be read: %v", rule, err)
	}
	for pkg, isFixed := range fixed {
		if isFixed {
			golden = append(golden, pkg)
		} else {
			plain = append(plain, pkg)
		}
	}
	return plain, golden
}
