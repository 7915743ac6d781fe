package model

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Whatever the model says has a fixture in which a rule finds something and a
// function in which it finds nothing.
func TestEveryLibraryHasFixturesForAndAgainst(t *testing.T) {
	t.Parallel()
	found, silent := map[string]bool{}, map[string]bool{} // by import path
	for _, f := range fixtures(t) {
		for _, path := range f.imports {
			found[path] = found[path] || f.wants
			silent[path] = silent[path] || f.silent
		}
	}
	uses := func(l Library, by map[string]bool) bool {
		return slices.ContainsFunc(l.Packages, func(path string) bool { return by[path] })
	}
	for _, l := range Libraries() {
		if l.Propagator {
			continue
		}
		if !uses(l, found) {
			t.Errorf("%s: there is no fixture with a finding", l.Packages[0])
		}
		if !uses(l, silent) {
			t.Errorf("%s: there is no fixture with a function that has no finding", l.Packages[0])
		}
	}
}

// A fixture is a Go file that some rule is run on.
type fixture struct {
	imports []string
	wants   bool // a finding
	silent  bool // in one of its functions
	funcs   []string
	wanted  string // the comments that want findings
}

// fixtures are those of all rules in all test modules.
func fixtures(t *testing.T) []fixture {
	t.Helper()
	var all []fixture
	root := filepath.Join("..", "..", "testdata", "src")
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") {
			return err
		}
		rel, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		if step := strings.Split(filepath.ToSlash(rel), "/"); step[1] == "libraries" || step[1] == "defaults" || step[1] == "vendor" {
			return nil
		}
		f, err := readFixture(path)
		all = append(all, f)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func readFixture(path string) (fixture, error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, path, nil, parser.ParseComments)
	if err != nil {
		return fixture{}, err
	}
	var f fixture
	for _, spec := range file.Imports {
		f.imports = append(f.imports, strings.Trim(spec.Path.Value, `"`))
	}
	lines := map[int]bool{}
	for _, group := range file.Comments {
		for _, c := range group.List {
			if strings.Contains(c.Text, "// want") {
				f.wanted += c.Text
				lines[fset.Position(c.Pos()).Line] = true
			}
		}
	}
	f.wants = len(lines) > 0
	for _, decl := range file.Decls {
		if fn, ok := decl.(*ast.FuncDecl); ok && fn.Body != nil {
			f.funcs = append(f.funcs, fn.Name.Name)
			from, to := fset.Position(fn.Pos()).Line, fset.Position(fn.End()).Line
			inside := func(line int) bool { return from <= line && line <= to }
			f.silent = f.silent || !slices.ContainsFunc(slices.Collect(maps.Keys(lines)), inside)
		}
	}
	return f, nil
}

// shapes are how attributes are set in the fixtures that the three rules about them
// share: what the names of their functions begin with.
var shapes = []string{"badly", "well", "dynamic", "deletion", "partial"}

// shapeless are the shapes that a library does not have, each with the reason. A
// word of a finding stands for what it never sends.
var shapeless = map[string]map[string]string{
	"github.com/go-macaron/session": {"": "what is left out may be in a file"},

	"github.com/swaggest/usecase": {"dynamic": "a tag is a constant"},

	"github.com/alexedwards/scs/v2":                {"deletion": deletesItself},
	"github.com/gorilla/csrf":                      {"deletion": deletesItself},
	"github.com/justinas/nosurf":                   {"deletion": deletesItself},
	"github.com/gin-contrib/sessions/gorm":         {"deletion": "it is that of gin-contrib/sessions"},
	"github.com/golangcollege/sessions":            {"deletion": deletesItself},
	"github.com/dghubble/sessions":                 {"deletion": deletesItself},
	"github.com/dghubble/gologin/v2":               {"deletion": deletesItself},
	"github.com/icza/session":                      {"deletion": deletesItself, "HttpOnly": "it is always sent"},
	"github.com/go-session/session/v3":             {"deletion": deletesItself, "HttpOnly": "it is always sent"},
	"github.com/flamego/session":                   {"deletion": deletesItself, "SameSite": "without it Lax is sent"},
	"github.com/zitadel/oidc/v3/pkg/http":          {"deletion": deletesItself, "HttpOnly": "it is always sent", "SameSite": "without it Lax is sent"},
	"github.com/crewjam/saml/samlsp":               {"deletion": deletesItself},
	"github.com/go-pkgz/auth":                      {"deletion": deletesItself, "HttpOnly": "it is always sent"},
	"github.com/go-pkgz/auth/v2":                   {"deletion": deletesItself, "HttpOnly": "it is always sent"},
	"github.com/volatiletech/authboss-clientstate": {"deletion": deletesItself},
	"github.com/appleboy/gin-jwt/v2":               {"deletion": deletesItself, "SameSite": "without it that of the context is sent"},
	"github.com/appleboy/gin-jwt/v3":               {"deletion": deletesItself, "SameSite": "without it that of the context is sent"},
	"github.com/hertz-contrib/sessions":            {"deletion": "it is that of the session's options"},
	"github.com/hertz-contrib/jwt":                 {"deletion": deletesItself},
	"github.com/supertokens/supertokens-golang/recipe/session/sessmodels": {
		"deletion": deletesItself, "HttpOnly": "it is always sent", "SameSite": "without it Lax or None is sent",
	},
	"github.com/kidstuff/mongostore":  {"SameSite": "sessions do not get that of the options"},
	"github.com/srinathgs/mysqlstore": {"SameSite": "sessions do not get that of the options"},
}

const deletesItself = "its cookies are deleted by it alone"

// Every library that sends cookies is used in every shape, and badly for each
// attribute.
func TestEveryLibraryHasFixturesOfAllShapes(t *testing.T) {
	t.Parallel()
	have := map[string]map[string]bool{} // by import path: shapes, and what is wanted
	files, err := filepath.Glob(filepath.Join("..", "..", "testdata", "src", "*", "attributes", "*", "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range files {
		f, err := readFixture(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, imported := range f.imports {
			if have[imported] == nil {
				have[imported] = map[string]bool{}
			}
			for _, name := range f.funcs {
				for _, shape := range shapes {
					have[imported][shape] = have[imported][shape] || strings.HasPrefix(name, shape)
				}
			}
			for _, attribute := range []string{"Secure", "HttpOnly", "SameSite"} {
				have[imported][attribute] = have[imported][attribute] || strings.Contains(f.wanted, "without "+attribute)
			}
		}
	}
	for _, l := range Libraries() {
		if !sendsCookies(l) || shapeless[l.Packages[0]][""] != "" {
			continue
		}
		for _, what := range append([]string{"Secure", "HttpOnly", "SameSite"}, shapes...) {
			there := slices.ContainsFunc(l.Packages, func(path string) bool { return have[path][what] })
			if why := shapeless[l.Packages[0]][what]; there == (why != "") {
				t.Errorf("%s: a fixture below attributes for %q: %t, excused by %q", l.Packages[0], what, there, why)
			}
		}
	}
}

// sendsCookies reports whether cookies are made or sent by a library.
func sendsCookies(l Library) bool {
	return len(l.Answers) > 0 ||
		slices.ContainsFunc(l.Records, func(r Record) bool { return r.Kind == Cookie || r.Kind == Session && len(r.Fields) > 0 }) ||
		slices.ContainsFunc(l.Funcs, func(f Func) bool {
			return f.Answers != nil || f.Sends != nil && f.Sends.Kind == Cookie || f.Make != nil && f.Make.Type == "net/http.Header"
		})
}
