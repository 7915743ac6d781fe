package sessionkey_test

import (
	"fmt"
	"go/ast"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/cookielint/cookielint/analyzers/sessionkey"
	"github.com/cookielint/cookielint/internal/cookieflow"
)

// No finding has the text of a key, wherever that stands in the fixtures: neither its
// message nor what explains it.
func TestFindingsDoNotHaveTheKey(t *testing.T) {
	dir, err := filepath.Abs(filepath.Join("..", "..", "testdata", "src", "tier1")) // analysistest sets GOWORK to a file in it
	if err != nil {
		t.Fatal(err)
	}
	rule := sessionkey.New(cookieflow.New(cookieflow.Options{Explain: true}))
	findings, keys := 0, 0
	for _, r := range analysistest.Run(t, dir, rule, "./sessionkey/...") {
		texts := literals(r.Action.Package.Syntax)
		keys += len(texts)
		for _, d := range r.Action.Diagnostics {
			findings++
			said := fmt.Sprintf("%+v", d)
			for _, text := range texts {
				if strings.Contains(said, text) {
					t.Errorf("a finding has %q: %s", text, said)
				}
			}
		}
	}
	if findings < 30 || keys < 30 {
		t.Errorf("%d findings and %d keys were looked at", findings, keys)
	}
}

// literals are the texts in files that may be keys: not the names of variables of the
// environment, nor what is short.
func literals(files []*ast.File) []string {
	var out []string
	for _, f := range files {
		ast.Inspect(f, func(n ast.Node) bool {
			if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
				if text, err := strconv.Unquote(lit.Value); err == nil && len(text) > 7 && text != strings.ToUpper(text) && !strings.Contains(text, "/") {
					out = append(out, text)
				}
			}
			return true
		})
	}
	return out
}
