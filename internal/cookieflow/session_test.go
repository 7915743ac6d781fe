package cookieflow

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"
)

// What a function does to a session and to a response is told to other packages.
func TestFactsTellWhatIsDoneToSessionsAndResponses(t *testing.T) {
	for pattern, functions := range map[string]map[string]string{
		"fast/sessionsave/packages/sess":   {"Put": "·changed", "Save": "·changed", "Rotate": "·rotated", "End": "·destroyed"},
		"tier1/cookielost/packages/answer": {"JSON": "·committed", "Fail": "·committed", "Session": "·queued"},
	} {
		got := changesOf(t, pattern)
		for name, path := range functions {
			if !slices.Contains(got[name], path) {
				t.Errorf("%s.%s does not tell of %s, only of %q", pattern, name, path, got[name])
			}
		}
	}
}

// changesOf are the paths that the exported functions of a fixture package say
// they change, by function.
func changesOf(t *testing.T, importPath string) map[string][]string {
	t.Helper()
	module, _, _ := strings.Cut(importPath, "/")
	pkgs, err := packages.Load(&packages.Config{
		Mode: packages.LoadSyntax | packages.NeedModule,
		Dir:  filepath.Join("..", "..", "testdata", "src", module),
	}, importPath)
	if err != nil {
		t.Fatal(err)
	}
	graph, err := checker.Analyze([]*analysis.Analyzer{New(Options{})}, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][]string{}
	for _, act := range graph.Roots {
		for _, f := range act.AllObjectFacts() {
			fact, ok := f.Fact.(*cookieSummary)
			if !ok || f.Object.Pkg() != act.Package.Types {
				continue
			}
			var s factSummary
			if err := json.Unmarshal(fact.Content, &s); err != nil {
				t.Fatal(err)
			}
			for _, c := range s.Changes {
				out[f.Object.Name()] = append(out[f.Object.Name()], c.Fields.Paths...)
			}
		}
	}
	return out
}
