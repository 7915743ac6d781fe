package cookieflow

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"reflect"
	"sync"
	"testing"
	"time"

	"golang.org/x/tools/go/analysis"
)

// A library is the packages that the sources of a test may import: those of the
// standard library, which all tests share, and those of the test itself, with
// the facts that the engine states of them.
type library struct {
	own   map[string]*types.Package
	facts map[factKey]analysis.Fact
}

type factKey struct {
	of  any // the object or package
	typ reflect.Type
}

func newLibrary() *library {
	return &library{own: map[string]*types.Package{}, facts: map[factKey]analysis.Fact{}}
}

// standard imports the standard library from export data.
var standard = struct {
	sync.Mutex
	fset *token.FileSet
	from types.Importer
}{fset: token.NewFileSet()}

func (l *library) Import(path string) (*types.Package, error) {
	if p := l.own[path]; p != nil {
		return p, nil
	}
	standard.Lock()
	defer standard.Unlock()
	if standard.from == nil {
		standard.from = importer.ForCompiler(standard.fset, "gc", nil)
	}
	return standard.from.Import(path)
}

// pass is what a driver would hand to the engine for a package of one file.
func (l *library) pass(t testing.TB, path, src string) *analysis.Pass {
	t.Helper()
	fset := standard.fset
	file, err := parser.ParseFile(fset, path+"/a.go", src, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	pass := &analysis.Pass{
		Analyzer: New(Options{}), Fset: fset, Files: []*ast.File{file},
		ReadFile: func(string) ([]byte, error) { return []byte(src), nil },
	}
	conf := types.Config{Importer: l, Error: func(err error) {
		pass.TypeErrors = append(pass.TypeErrors, err.(types.Error))
	}}
	pass.TypesInfo = &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Instances: map[*ast.Ident]types.Instance{},
		Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
		Implicits: map[ast.Node]types.Object{}, Selections: map[*ast.SelectorExpr]*types.Selection{},
		Scopes: map[ast.Node]*types.Scope{}, FileVersions: map[*ast.File]string{},
	}
	pass.Pkg, _ = conf.Check(path, fset, pass.Files, pass.TypesInfo)
	l.own[path] = pass.Pkg
	l.addFacts(pass)
	return pass
}

func (l *library) addFacts(pass *analysis.Pass) {
	pass.ExportObjectFact = func(o types.Object, f analysis.Fact) { l.facts[factKey{o, reflect.TypeOf(f)}] = f }
	pass.ExportPackageFact = func(f analysis.Fact) { l.facts[factKey{pass.Pkg, reflect.TypeOf(f)}] = f }
	pass.ImportObjectFact = func(o types.Object, f analysis.Fact) bool { return l.take(o, f) }
	pass.ImportPackageFact = func(p *types.Package, f analysis.Fact) bool { return l.take(p, f) }
	pass.AllPackageFacts = func() []analysis.PackageFact { return nil }
}

func (l *library) take(of any, to analysis.Fact) bool {
	f, ok := l.facts[factKey{of, reflect.TypeOf(to)}]
	if ok {
		reflect.ValueOf(to).Elem().Set(reflect.ValueOf(f).Elem())
	}
	return ok
}

// analyze runs the engine over a package of one file. A run that does not end
// fails the test.
func (l *library) analyze(t testing.TB, path, src string) *Result {
	t.Helper()
	return analyzePass(t, l.pass(t, path, src))
}

func analyzePass(t testing.TB, pass *analysis.Pass) *Result {
	t.Helper()
	type outcome struct {
		res any
		err error
	}
	done := make(chan outcome, 1)
	go func() {
		res, err := pass.Analyzer.Run(pass)
		done <- outcome{res, err}
	}()
	select {
	case o := <-done:
		if o.err != nil {
			t.Fatal(o.err)
		}
		return o.res.(*Result)
	case <-time.After(2 * time.Minute):
		t.Fatal("the engine hangs")
		return nil
	}
}
