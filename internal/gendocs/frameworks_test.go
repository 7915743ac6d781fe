package gendocs

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/mod/modfile"
	"golang.org/x/mod/semver"

	"github.com/cookielint/cookielint/internal/model"
)

var testdata = filepath.Join("..", "..", "testdata", "src")

func TestThePageAboutLibrariesIsCurrent(t *testing.T) {
	page, err := Frameworks(model.Libraries(), Checks{Versions: comparedVersions(t), NotRun: notRun(t)})
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join("..", "..", "docs", "frameworks.md")
	if *update {
		if err := os.WriteFile(file, page, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := os.ReadFile(file); err != nil {
		t.Error(err)
	} else if !bytes.Equal(got, page) {
		t.Errorf("%s is not what the model says now; run go generate ./internal/gendocs", file)
	}
}

// comparedVersions are the versions of the modules that the conformance test
// compares the model with: those of the test modules that import the libraries for
// that.
func comparedVersions(t *testing.T) map[string]string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(testdata, "*", "libraries", "libraries.go"))
	if err != nil {
		t.Fatal(err)
	}
	versions := map[string]string{}
	for _, file := range files {
		syntax, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		var imports []string
		for _, imp := range syntax.Imports {
			imports = append(imports, strings.Trim(imp.Path.Value, `"`))
		}
		for _, r := range goMod(t, filepath.Join(filepath.Dir(file), "..", "go.mod")).Require {
			uses := func(path string) bool { return path == r.Mod.Path || strings.HasPrefix(path, r.Mod.Path+"/") }
			if slices.ContainsFunc(imports, uses) && semver.Compare(versions[r.Mod.Path], r.Mod.Version) < 0 {
				versions[r.Mod.Path] = r.Mod.Version
			}
		}
	}
	return versions
}

func goMod(t *testing.T, name string) *modfile.File {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	f, err := modfile.Parse(name, text, nil)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// notRun is the variable of that name in the test that runs the libraries.
func notRun(t *testing.T) map[string]string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join("..", "model", "defaults_test.go"), nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	ast.Inspect(file, func(n ast.Node) bool {
		v, ok := n.(*ast.ValueSpec)
		if !ok || v.Names[0].Name != "notRun" {
			return true
		}
		for _, e := range v.Values[0].(*ast.CompositeLit).Elts {
			kv := e.(*ast.KeyValueExpr)
			out[unquoted(t, kv.Key)] = unquoted(t, kv.Value)
		}
		return false
	})
	if len(out) == 0 {
		t.Fatal("the test of the defaults has no list of what is not run")
	}
	return out
}

func unquoted(t *testing.T, e ast.Expr) string {
	t.Helper()
	s, err := strconv.Unquote(e.(*ast.BasicLit).Value)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestAModuleHasItsMeaningsDefaultsAndReadings(t *testing.T) {
	const mod = "example.com/web/v2"
	libs := []model.Library{{
		Module: mod, Packages: []string{mod, mod + "/session"},
		Records: []model.Record{
			{Type: mod + ".Cookie", Fields: map[model.Attribute]string{model.Secure: "TLS"}, Reading: model.Reading{
				Inverted: []model.Attribute{model.HTTPOnly},
				Behind:   map[model.Attribute]string{model.Name: ":"},
				Words:    map[model.Attribute]model.Words{model.SameSite: {Means: map[string]any{"lax": model.SameSiteLax}, Else: model.SameSiteStrict}},
				Fixed:    map[model.Attribute]any{model.Domain: ""},
				Forces:   []model.Force{{If: model.SameSite, Is: model.SameSiteNone, Then: model.Secure}},
			}},
			{Type: mod + "/session.Store", Kind: model.Session, Managed: true, Slots: []model.Slot{{Path: "Options", Type: mod + ".Cookie"}},
				Fields: map[model.Attribute]string{model.MaxAge: "Age"}},
		},
		Funcs: []model.Func{
			{Symbol: "(*" + mod + ".Context).Send", Sends: &model.Send{Record: model.Param(0), Reading: model.Reading{Defaults: map[model.Attribute]any{model.Path: "/"}}}},
			{Symbol: mod + "/session.New", Make: &model.Make{Type: mod + "/session.Store", Module: mod, ServerSide: true, Variants: []model.Variant{
				{Fields: map[string]any{"Age": 3600}}, {Since: "v2.1.0", Fields: map[string]any{"Age": 60, "Options.TLS": true}},
			}}},
		},
	}, {Module: "fmt", Packages: []string{"fmt"}, Propagator: true}}
	page, err := Frameworks(libs, Checks{Versions: map[string]string{mod: "v2.3.0"}, NotRun: map[string]string{mod + "/session.New": "needs a server"}})
	if err != nil {
		t.Fatal(err)
	}
	_, got, _ := strings.Cut(string(page), "\n## ")
	const want = "example.com/web/v2\n\n" +
		"Packages `example.com/web/v2`, `example.com/web/v2/session`. Compared with v2.3.0.\n" +
		"Not run, because it needs a server: `session.New`.\n\n" +
		"| functions and types | meaning | sets by itself | reads differently |\n| --- | --- | --- | --- |\n" +
		"| `web.Context.Send` | sends a cookie |  | without Path: Path `/` |\n" +
		"| `session.New` | makes sessions, data on the server | MaxAge 1 hour; since v2.1.0: MaxAge 1 minute, Secure |  |\n" +
		"| `web.Cookie` | a cookie |  | HttpOnly is on where its field is off; Name is what is behind `:`; SameSite is a text: `lax` Lax, any other Strict; always no Domain; SameSite None: also Secure |\n" +
		"| `session.Store` | sessions |  |  |\n" +
		"\n## Other packages\n\nData are followed through functions of `fmt`.\n"
	if got != want {
		t.Errorf("the page is\n%s\nwant\n%s", got, want)
	}
}
