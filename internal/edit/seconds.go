package edit

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/cookieflow"
)

// Seconds makes a length of time that a place converts to a whole number one of
// seconds: int(d) and int(d.Milliseconds()) become int(d.Seconds()). It returns
// nil where the place does something else.
func Seconds(pass *analysis.Pass, site *cookieflow.Site) *analysis.SuggestedFix {
	call, ok := unparen(site.Expr).(*ast.CallExpr)
	if !ok || len(call.Args) != 1 || !local(pass, call) || !pass.TypesInfo.Types[call.Fun].IsType() {
		return nil
	}
	const method = ".Seconds()"
	d := call.Args[0]
	if inner, ok := ast.Unparen(d).(*ast.CallExpr); ok && len(inner.Args) == 0 {
		sel, ok := inner.Fun.(*ast.SelectorExpr)
		if ok && isDuration(pass, sel.X) && pass.TypesInfo.Selections[sel] != nil {
			return fix("Use Seconds", analysis.TextEdit{Pos: sel.Sel.Pos(), End: sel.Sel.End(), NewText: []byte("Seconds")})
		}
	}
	if !isDuration(pass, d) {
		return nil
	}
	switch d := d.(type) {
	case *ast.BinaryExpr:
		if d.Op == token.QUO {
			return nil // by something: it may be another unit already
		}
	case *ast.Ident, *ast.SelectorExpr, *ast.CallExpr, *ast.IndexExpr, *ast.ParenExpr:
		return fix("Use Seconds", at(d.End(), method))
	}
	return fix("Use Seconds", at(d.Pos(), "("), at(d.End(), ")"+method))
}

func unparen(e ast.Expr) ast.Expr {
	if e == nil {
		return nil
	}
	return ast.Unparen(e)
}

func isDuration(pass *analysis.Pass, e ast.Expr) bool {
	named, ok := types.Unalias(pass.TypesInfo.TypeOf(e)).(*types.Named)
	return ok && named.Obj().Pkg() != nil && named.Obj().Pkg().Path() == "time" && named.Obj().Name() == "Duration"
}
