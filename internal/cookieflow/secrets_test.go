package cookieflow

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/cookielint/cookielint/internal/model"
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

// Of a package that only keeps keys no other function is looked at than those that keys
// may go through.
func TestFewFunctionsHaveToDoWithKeys(t *testing.T) {
	const src = `package config

type Config struct{ Name, Secret string }

var (
	loaded = initial()
	other  = 1
)

func initial() Config { return Config{} }

func Load() *Config { return read() }

func read() *Config { return &Config{"a", secret()} }

func secret() string { return quote("text") }

func quote(s string) string { return s }

func Use() { set("text") }

func set(s string) { loaded.Secret = s }

func Title() string { return upper(loaded.Name) }

func upper(s string) string { return s }

func Count() int { return other }
`
	const without = `package config

type Config struct{ Name, Secret string }
`
	for text, want := range map[string][]string{
		src:                     {"Load", "Title", "Use", "initial", "quote", "read", "secret", "set", "upper"},
		without:                 nil,
		without + "func F() {}": nil,
		without + "func Name(c Config) string { return c.Name }": nil,
	} {
		pass := newLibrary().pass(t, "example.com/config", text)
		if len(pass.TypeErrors) > 0 {
			t.Fatal(pass.TypeErrors)
		}
		table, err := model.NewTable(model.Libraries())
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, f := range newGate(pass, table).keyBodies(pass.Files) {
			for _, d := range f.Decls {
				if fn, ok := d.(*ast.FuncDecl); ok && fn.Body != nil {
					got = append(got, fn.Name.Name)
				}
			}
		}
		slices.Sort(got)
		if !slices.Equal(got, want) {
			t.Errorf("left are %v, want %v, of\n%s", got, want, text)
		}
	}
}
