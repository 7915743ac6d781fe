package cookieflow

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// Facts lie about in caches. They say that something is a constant, not which.
func TestFactsDoNotHaveKeys(t *testing.T) {
	if testing.Short() {
		t.Skip("loads packages")
	}
	facts := encodedFacts(t, "tier1", "./sessionkey/packages/...")
	constants := 0
	for name, fact := range facts {
		for _, text := range []string{
			"written-in-another-package", "text-of-another-package", "used-in-its-own-package-too", "default-of-another-package",
		} {
			if strings.Contains(fact, text) {
				t.Errorf("the fact of %s has a key: %q", name, fact)
			}
		}
		if strings.Contains(fact, `"Making":1`) {
			constants++
		}
	}
	if constants < 3 {
		t.Errorf("only %d of %d facts say that something is a constant", constants, len(facts))
	}
}

// Those of a package that keeps keys for others have none of its texts at all.
func TestFactsOfVariablesDoNotHaveKeys(t *testing.T) {
	if testing.Short() {
		t.Skip("loads packages")
	}
	facts := encodedFacts(t, "tier1", "./sessionkey/elsewhere/...")
	kept := facts["package tier1/sessionkey/elsewhere/config"]
	if n := strings.Count(kept, `"Making":1`); n < 8 {
		t.Errorf("%d constants are told of: %s", n, kept)
	}
	texts := sentences(t, filepath.Join("..", "..", "testdata", "src", "tier1", "sessionkey", "elsewhere", "config", "config.go"))
	if len(texts) < 12 {
		t.Errorf("only %d texts are looked for", len(texts))
	}
	for name, fact := range facts {
		for _, text := range texts {
			if strings.Contains(fact, text) {
				t.Errorf("the fact of %s has a key: %q", name, text)
			}
		}
	}
}

// sentences are the texts of a file that have several words.
func sentences(t *testing.T, file string) []string {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	ast.Inspect(f, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			if text, err := strconv.Unquote(lit.Value); err == nil && strings.Contains(text, " ") {
				out = append(out, text)
			}
		}
		return true
	})
	return out
}

// A package tells of so many keys and no more.
func TestAPackageTellsOfFewKeys(t *testing.T) {
	var src strings.Builder
	src.WriteString("package many\n")
	for i := range 3 * maxKept {
		fmt.Fprintf(&src, "var Secret%d = \"text\"\n", i)
	}
	l := newLibrary()
	pass := l.pass(t, "example.com/many", src.String())
	if _, err := pass.Analyzer.Run(pass); err != nil {
		t.Fatal(err)
	}
	var fact keptKeys
	var keys factKeys
	if !l.take(pass.Pkg, &fact) || json.Unmarshal(fact.Content, &keys) != nil || len(keys.Kept) != maxKept {
		t.Errorf("%d keys are told of, want %d", len(keys.Kept), maxKept)
	}
}
