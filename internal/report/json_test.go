package report_test

import (
	"bytes"
	"errors"
	"go/token"
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/cookielint/cookielint/internal/report"
)

// TestJSONEqualsThatOfGoVet prints the diagnostics of toy analyzers with our
// handler and with x/tools, which go vet's tool shares its code with.
func TestJSONEqualsThatOfGoVet(t *testing.T) {
	graph := analyzeToy(t)
	var want, got bytes.Buffer
	if err := graph.PrintJSON(&want); err != nil {
		t.Fatal(err)
	}
	h := report.JSON(&got)
	for act := range graph.All() {
		var err error
		if act.Err != nil {
			err = h.Failure(report.Failure{Package: act.Package.ID, Rule: act.Analyzer.Name, Err: act.Err})
		}
		for _, d := range act.Diagnostics {
			err = errors.Join(err, h.Finding(report.New(act.Package.Fset, act.Package.ID, act.Analyzer.Name, d)))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := h.Close(); err != nil {
		t.Fatal(err)
	}
	if got.String() != want.String() {
		t.Errorf("got\n%s\nwant\n%s", &got, &want)
	}
}

func analyzeToy(t *testing.T) *checker.Graph {
	t.Helper()
	dir := t.TempDir()
	for name, src := range map[string]string{
		"go.mod": "module example.com/toy\n\ngo 1.26\n",
		"a.go":   "package toy\n\nvar A, B = 1, 2 // <&>\n\n//line other.y:10\nvar C = 3\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(src), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	pkgs, err := packages.Load(&packages.Config{
		Mode: packages.LoadSyntax, Dir: dir, Env: append(os.Environ(), "GOFLAGS=-mod=mod", "GOPROXY=off"),
	}, ".")
	if err != nil {
		t.Fatal(err)
	}
	graph, err := checker.Analyze([]*analysis.Analyzer{toyAnalyzer(), failing()}, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	return graph
}

func failing() *analysis.Analyzer {
	return &analysis.Analyzer{Name: "failing", Doc: "fail", Run: func(*analysis.Pass) (any, error) {
		return nil, errors.New(`a "bad" <day>`)
	}}
}

func toyAnalyzer() *analysis.Analyzer {
	return &analysis.Analyzer{Name: "toy", Doc: "report", URL: "https://example.com/toy", Run: func(pass *analysis.Pass) (any, error) {
		for _, decl := range pass.Files[0].Decls {
			pass.Report(analysis.Diagnostic{
				Pos: decl.Pos(), End: decl.End(), Message: `a <"message"> & more`, Category: "cat",
				Related: []analysis.RelatedInformation{{Pos: decl.End(), Message: "here"}},
				SuggestedFixes: []analysis.SuggestedFix{
					{Message: "Change it", TextEdits: []analysis.TextEdit{
						{Pos: decl.Pos(), End: decl.Pos() + 3, NewText: []byte("const")},
						{Pos: decl.End(), End: token.NoPos, NewText: []byte("\n")},
					}},
					{Message: "Or do nothing"},
				},
			})
			pass.Report(analysis.Diagnostic{Pos: decl.Pos(), Message: "no end"})
		}
		return nil, nil
	}}
}
