package edit

import (
	"go/ast"
	"go/token"
	"go/types"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/model"
)

// Lax sets SameSite to Lax, at the same places as [TurnOn]: by the constant that
// the package of its type has, which the file has to import, or by the word that
// the library takes for it.
func Lax(pass *analysis.Pass, lack cookieflow.Lack) *analysis.SuggestedFix {
	value := func(t types.Type) (string, bool) {
		switch {
		case t == nil:
			return "", false
		case isString(t) || types.IsInterface(t):
			word, ok := lack.Cookies[0].Word(model.SameSite, model.SameSiteLax)
			return strconv.Quote(word), ok
		}
		if c := laxOf(t); c != nil {
			return qualified(pass, lack.Site.Node.Pos(), c)
		}
		return "", false
	}
	return set(pass, lack, model.SameSite, value, func(pass *analysis.Pass, e ast.Expr) (string, bool) {
		t := pass.TypesInfo.TypeOf(e)
		if !plainMode(pass, e) {
			return "", false
		}
		return value(t)
	})
}

func isString(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

// laxOf is the constant for Lax of a type that numbers the modes as net/http does,
// or nil.
func laxOf(t types.Type) *types.Const {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return nil
	}
	scope := named.Obj().Pkg().Scope()
	for _, name := range scope.Names() {
		c, ok := scope.Lookup(name).(*types.Const)
		if ok && c.Exported() && types.Identical(c.Type(), named) && c.Val().ExactString() == strconv.Itoa(model.SameSiteLax) {
			return c
		}
	}
	return nil
}

// plainMode reports whether an expression is a literal, or one of the constants
// that the package of its type has: the constant that takes its place uses the
// same import.
func plainMode(pass *analysis.Pass, e ast.Expr) bool {
	var id *ast.Ident
	switch e := ast.Unparen(e).(type) {
	case *ast.BasicLit:
		return true
	case *ast.Ident:
		id = e
	case *ast.SelectorExpr:
		id = e.Sel
	default:
		return false
	}
	c, ok := pass.TypesInfo.Uses[id].(*types.Const)
	named, isNamed := types.Unalias(pass.TypesInfo.TypeOf(e)).(*types.Named)
	return ok && isNamed && c.Pkg() != nil && c.Pkg() == named.Obj().Pkg()
}

// qualified is how what a package declares is written at a place, in a file that
// imports it.
func qualified(pass *analysis.Pass, pos token.Pos, obj types.Object) (string, bool) {
	name := obj.Name()
	scope := pass.Pkg.Scope().Innermost(pos)
	if scope == nil {
		return "", false
	}
	for _, f := range pass.Files {
		if pos < f.FileStart || f.FileEnd <= pos {
			continue
		}
		for _, spec := range f.Imports {
			imported := pass.TypesInfo.PkgNameOf(spec)
			if imported == nil || imported.Imported() != obj.Pkg() {
				continue
			}
			if _, found := scope.LookupParent(imported.Name(), pos); found == imported {
				return imported.Name() + "." + name, true
			}
			if _, found := scope.LookupParent(name, pos); found == obj {
				return name, true // imported with a dot
			}
		}
	}
	return "", false
}

// attributeType is the type of the attribute that a place decides.
func attributeType(pass *analysis.Pass, lack cookieflow.Lack) types.Type {
	path := lack.Selector
	switch site := lack.Site; {
	case site.Expr != nil:
		return pass.TypesInfo.TypeOf(site.Expr)
	case site.Lit != nil:
		path = lack.Field
	}
	made, ok := lack.Site.Node.(ast.Expr)
	if !ok {
		return nil
	}
	t := pass.TypesInfo.TypeOf(made)
	for name := range strings.SplitSeq(path, ".") {
		if t == nil {
			return nil
		}
		obj, _, _ := types.LookupFieldOrMethod(t, true, pass.Pkg, name)
		field, ok := obj.(*types.Var)
		if !ok {
			return nil
		}
		t = field.Type()
	}
	return t
}
