package truth

import (
	"flag"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/analyzers"
)

var update = flag.Bool("update", false, "write the tables of docs/truth.md")

var (
	module = Module(filepath.Join("..", "..", "testdata", "src", "truth"))
	page   = filepath.Join("..", "..", "docs", "truth.md")
)

func TestClientsSeeWhatTheRulesSay(t *testing.T) {
	claims := module.Claims(t, "./client")
	if len(claims) == 0 {
		t.Fatal("the program makes no claims")
	}
	module.Check(t, claims)
	if !t.Failed() {
		Keep(t, page, "clients", Table(claims, "the client has"), *update)
		if *update {
			Keep(t, page, "Go version", []byte("Seen with "+runtime.Version()+".\n"), true)
		}
	}
}

func TestTheFixturesAreOfRules(t *testing.T) {
	t.Parallel()
	all := analyzers.All()
	for _, rule := range rules(t) {
		if !slices.ContainsFunc(all, func(a *analysis.Analyzer) bool { return a.Name == rule }) {
			t.Errorf("testdata/src/truth/%s has fixtures of no rule", rule)
		}
	}
}

// A handler that no program runs is a fixture like others, and its place is
// with them.
func TestEveryHandlerIsRun(t *testing.T) {
	t.Parallel()
	for _, rule := range rules(t) {
		files, err := filepath.Glob(filepath.Join(string(module), rule, "*.go"))
		if err != nil || len(files) == 0 {
			t.Fatalf("%s has no files: %v", rule, err)
		}
		for _, file := range files {
			for handler := range module.Handlers(t, filepath.ToSlash(filepath.Join(rule, filepath.Base(file)))) {
				if !isUsed(t, handler) {
					t.Errorf("no program runs %s of %s", handler, file)
				}
			}
		}
	}
}

// isUsed reports whether a program names a handler.
func isUsed(t *testing.T, handler string) bool {
	t.Helper()
	for _, program := range programs {
		files, err := filepath.Glob(filepath.Join(string(module), program, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if strings.Contains(string(text), "."+handler+")") || strings.Contains(string(text), "."+handler+",") {
				return true
			}
		}
	}
	return false
}

// programs are the folders of the module that are no rule's.
var programs = []string{"browser", "client"}

// rules are the folders with fixtures.
func rules(t *testing.T) []string {
	t.Helper()
	entries, err := os.ReadDir(string(module))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		if e.IsDir() && e.Name() != "claim" && !slices.Contains(programs, e.Name()) {
			names = append(names, e.Name())
		}
	}
	return names
}
