package cli

// This file defines a toy tool for the tests: an engine that produces facts, two
// rules with fixes, one that uses facts of other packages, and an opt-in one.

import (
	"errors"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"reflect"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/analysis/unitchecker"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/cookielint/cookielint/internal/load"
)

func toyTool() Tool {
	engine := toyEngine()
	return Tool{
		Name:    "toylint",
		Summary: "Toylint finds toy mistakes.",
		Version: "v0.0.1",
		Analyzers: []*analysis.Analyzer{
			engine,
			toyAttribute("toysecure", "Secure", engine),
			toyAttribute("toyhttponly", "HttpOnly", engine),
			toyCall(engine),
			toyOptIn(engine),
			toyFail(engine),
		},
		Model: func() (load.Model, error) { return toyModel{}, engine.Flags.Lookup("model").Value.(*toyTaught).err },
		Unit:  unitchecker.Main,
	}
}

// toyRelevant names a real package and one that go vet need not analyze half of
// the standard library for.
func toyRelevant(path string) bool { return path == "net/http" || path == "example.com/app/http" }

type toyModel struct{}

func (toyModel) Relevant(path string) bool   { return toyRelevant(path) }
func (toyModel) Described(path string) bool  { return toyRelevant(path) }
func (toyModel) Names(string) []string       { return nil }
func (toyModel) ChecksPasswords(string) bool { return false }

// toyTaught is a flag for what a user teaches. Only "toys" is right.
type toyTaught struct {
	text string
	err  error
}

func (f *toyTaught) String() string { return f.text }

func (f *toyTaught) Set(text string) error {
	f.SetFrom("-toyengine.model", text)
	return nil
}

func (f *toyTaught) SetFrom(name, text string) {
	f.text, f.err = text, nil
	if text != "" && strings.TrimSpace(text) != "toys" {
		f.err = fmt.Errorf("%s:1:1: %q are no toys", name, strings.TrimSpace(text))
	}
}

func isSetCookie(fn *types.Func) bool {
	return fn.Name() == "SetCookie" && fn.Pkg() != nil && toyRelevant(fn.Pkg().Path())
}

// sendsFact marks a function that sends a cookie.
type sendsFact struct{ Lines int }

func (*sendsFact) AFact()         {}
func (*sendsFact) String() string { return "sends" }

// toyResult holds the cookie literals of a package.
type toyResult struct{ cookies []*ast.CompositeLit }

func toyEngine() *analysis.Analyzer {
	a := &analysis.Analyzer{
		Name:             "toyengine",
		Doc:              "toyengine: find cookies\n\nSettings that rules share.",
		Requires:         []*analysis.Analyzer{inspect.Analyzer},
		FactTypes:        []analysis.Fact{new(sendsFact)},
		ResultType:       reflect.TypeFor[*toyResult](),
		RunDespiteErrors: true,
	}
	tests := a.Flags.Bool("tests", false, "analyze test files")
	a.Flags.Var(new(toyTaught), "model", "`text` that teaches toys")
	a.Run = func(pass *analysis.Pass) (any, error) {
		res := &toyResult{}
		if len(pass.Files) == 0 || pass.TypesInfo == nil {
			return res, nil
		}
		in := pass.ResultOf[inspect.Analyzer].(*inspector.Inspector)
		for n := range in.PreorderSeq((*ast.CompositeLit)(nil)) {
			lit := n.(*ast.CompositeLit)
			name := pass.Fset.Position(lit.Pos()).Filename
			if isCookie(pass.TypesInfo.TypeOf(lit)) && (*tests || !strings.HasSuffix(name, "_test.go")) {
				res.cookies = append(res.cookies, lit)
			}
		}
		for n := range in.PreorderSeq((*ast.FuncDecl)(nil)) {
			decl := n.(*ast.FuncDecl)
			if fn, ok := pass.TypesInfo.Defs[decl.Name].(*types.Func); ok && fn.Exported() && sends(pass, decl) {
				pass.ExportObjectFact(fn, &sendsFact{Lines: 1})
			}
		}
		return res, nil
	}
	return a
}

func isCookie(t types.Type) bool {
	named, ok := types.Unalias(t).(*types.Named)
	return ok && named.Obj().Name() == "Cookie" && named.Obj().Pkg() != nil && toyRelevant(named.Obj().Pkg().Path())
}

func sends(pass *analysis.Pass, decl *ast.FuncDecl) bool {
	found := false
	ast.Inspect(decl, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			fn := callee(pass, call)
			found = found || fn != nil && (isSetCookie(fn) || pass.ImportObjectFact(fn, new(sendsFact)))
		}
		return true
	})
	return found
}

func callee(pass *analysis.Pass, call *ast.CallExpr) *types.Func {
	switch fun := ast.Unparen(call.Fun).(type) {
	case *ast.SelectorExpr:
		fn, _ := pass.TypesInfo.Uses[fun.Sel].(*types.Func)
		return fn
	case *ast.Ident:
		fn, _ := pass.TypesInfo.Uses[fun].(*types.Func)
		return fn
	}
	return nil
}

// toyAttribute reports cookie literals that do not set a boolean field.
func toyAttribute(name, field string, engine *analysis.Analyzer) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:             name,
		Doc:              name + ": report cookies without " + field + "\n\nLonger words about " + field + ".",
		URL:              "https://example.com/" + name,
		Requires:         []*analysis.Analyzer{engine},
		RunDespiteErrors: true,
		Run: func(pass *analysis.Pass) (any, error) {
			for _, lit := range pass.ResultOf[engine].(*toyResult).cookies {
				if hasField(lit, field) {
					continue
				}
				pos, text := lit.Lbrace+1, field+": true"
				if n := len(lit.Elts); n > 0 {
					pos, text = lit.Elts[n-1].End(), ", "+text
				} else {
					text += ","
				}
				pass.Report(analysis.Diagnostic{
					Pos: lit.Pos(), End: lit.End(), Message: "cookie without " + field,
					SuggestedFixes: []analysis.SuggestedFix{{
						Message:   "Add " + field + ": true",
						TextEdits: []analysis.TextEdit{{Pos: pos, End: pos, NewText: []byte(text)}},
					}},
				})
			}
			return nil, nil
		},
	}
}

func hasField(lit *ast.CompositeLit, field string) bool {
	for _, elt := range lit.Elts {
		if kv, ok := elt.(*ast.KeyValueExpr); ok && kv.Key.(*ast.Ident).Name == field {
			return true
		}
	}
	return false
}

// toyCall reports calls of functions of other packages that send cookies.
func toyCall(engine *analysis.Analyzer) *analysis.Analyzer {
	a := &analysis.Analyzer{
		Name:             "toycall",
		Doc:              "toycall: report calls that send cookies",
		RunDespiteErrors: true,
	}
	a.Requires = []*analysis.Analyzer{engine, inspect.Analyzer}
	a.FactTypes = []analysis.Fact{new(callsFact)}
	a.Run = func(pass *analysis.Pass) (any, error) {
		if len(pass.Files) == 0 || pass.TypesInfo == nil {
			return nil, nil
		}
		in := pass.ResultOf[inspect.Analyzer].(*inspector.Inspector)
		for n := range in.PreorderSeq((*ast.FuncDecl)(nil)) {
			decl := n.(*ast.FuncDecl)
			if fn, ok := pass.TypesInfo.Defs[decl.Name].(*types.Func); ok && sendsByCall(pass, decl) {
				pass.ExportObjectFact(fn, &callsFact{})
			}
		}
		for n := range in.PreorderSeq((*ast.CallExpr)(nil)) {
			call := n.(*ast.CallExpr)
			fn := callee(pass, call)
			if fn != nil && fn.Pkg() != pass.Pkg && pass.ImportObjectFact(fn, new(callsFact)) {
				pass.Report(analysis.Diagnostic{Pos: call.Pos(), End: call.End(), Message: "call of " + fn.Name() + " sends a cookie"})
			}
		}
		return nil, nil
	}
	return a
}

// callsFact is the fact of toycall: a fact type belongs to one analyzer.
type callsFact struct{}

func (*callsFact) AFact() {}

func sendsByCall(pass *analysis.Pass, decl *ast.FuncDecl) bool {
	found := false
	ast.Inspect(decl, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			fn := callee(pass, call)
			found = found || fn != nil && (isSetCookie(fn) || pass.ImportObjectFact(fn, new(callsFact)))
		}
		return true
	})
	return found
}

// toyOptIn reports every cookie, but only if it is on.
func toyOptIn(engine *analysis.Analyzer) *analysis.Analyzer {
	a := &analysis.Analyzer{
		Name: "toyopt", Doc: "toyopt: report every cookie (opt-in)",
		Requires: []*analysis.Analyzer{engine}, RunDespiteErrors: true,
	}
	on := a.Flags.Bool("on", false, "run this rule by default")
	a.Run = func(pass *analysis.Pass) (any, error) {
		for _, lit := range pass.ResultOf[engine].(*toyResult).cookies {
			if *on {
				pass.Report(analysis.Diagnostic{Pos: lit.Pos(), End: lit.End(), Message: "cookie"})
			}
		}
		return nil, nil
	}
	return a
}

// toyFail fails, or panics, on packages whose name says so.
func toyFail(engine *analysis.Analyzer) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name: "toyfail", Doc: "toyfail: fail",
		Requires: []*analysis.Analyzer{engine}, RunDespiteErrors: true,
		Run: func(pass *analysis.Pass) (any, error) {
			switch pass.Pkg.Name() {
			case "failing":
				return nil, errors.New("this package is too hard")
			case "panicking":
				pass.Report(analysis.Diagnostic{Pos: token.NoPos, SuggestedFixes: []analysis.SuggestedFix{{
					Message: "malformed", TextEdits: []analysis.TextEdit{{Pos: 1 << 30, End: 1}},
				}}})
			}
			return nil, nil
		},
	}
}
