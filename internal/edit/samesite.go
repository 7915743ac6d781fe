package edit

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/cookieflow"
)

const netHTTP = "net/http"

// Lax sets SameSite to Lax, at the same places as [TurnOn], where it is of the
// type that net/http gives it. The file has to import net/http.
func Lax(pass *analysis.Pass, lack cookieflow.Lack) *analysis.SuggestedFix {
	value, ok := qualified(pass, lack.Site.Node.Pos(), "SameSiteLaxMode")
	if !ok || !isNetHTTP(attributeType(pass, lack)) {
		return nil
	}
	return set(pass, lack, "SameSite", value, isMode)
}

// isMode reports whether an expression is a number, or one of the constants
// that net/http has for SameSite: the constant that takes its place uses the
// same import.
func isMode(pass *analysis.Pass, e ast.Expr) bool {
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
	return ok && c.Pkg() != nil && c.Pkg().Path() == netHTTP
}

// qualified is how a name of net/http is written at a place.
func qualified(pass *analysis.Pass, pos token.Pos, name string) (string, bool) {
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
			if imported == nil || imported.Imported().Path() != netHTTP {
				continue
			}
			if _, obj := scope.LookupParent(imported.Name(), pos); obj == imported {
				return imported.Name() + "." + name, true
			}
			if _, obj := scope.LookupParent(name, pos); obj != nil && obj.Pkg() == imported.Imported() {
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

// isNetHTTP reports whether a type is http.SameSite.
func isNetHTTP(t types.Type) bool {
	named, ok := types.Unalias(t).(*types.Named)
	return ok && named.Obj().Pkg() != nil && named.Obj().Pkg().Path() == netHTTP && named.Obj().Name() == "SameSite"
}
