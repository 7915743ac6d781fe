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
				lines[fset.Position(c.Pos()).Line] = true
			}
		}
	}
	f.wants = len(lines) > 0
	for _, decl := range file.Decls {
		if fn, ok := decl.(*ast.FuncDecl); ok && fn.Body != nil {
			from, to := fset.Position(fn.Pos()).Line, fset.Position(fn.End()).Line
			inside := func(line int) bool { return from <= line && line <= to }
			f.silent = f.silent || !slices.ContainsFunc(slices.Collect(maps.Keys(lines)), inside)
		}
	}
	return f, nil
}
