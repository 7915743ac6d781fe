package edit

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/cookieflow"
)

// Unix makes what is written at a site the number of seconds since 1970: of a
// time, or of a call that counts something smaller. It returns nil for anything
// else.
func Unix(pass *analysis.Pass, site *cookieflow.Site) *analysis.SuggestedFix {
	e := written(site)
	if e == nil || !local(pass, e) {
		return nil
	}
	if isTime(pass.TypesInfo.TypeOf(e)) {
		switch e.(type) {
		case *ast.Ident, *ast.SelectorExpr, *ast.CallExpr:
			return fix("Add .Unix()", at(e.End(), ".Unix()"))
		}
		return nil
	}
	call, ok := e.(*ast.CallExpr)
	if !ok {
		return nil
	}
	sel, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || !isTime(pass.TypesInfo.TypeOf(sel.X)) {
		return nil
	}
	switch sel.Sel.Name {
	case "UnixMilli", "UnixMicro", "UnixNano":
		return fix("Change "+sel.Sel.Name+" to Unix", analysis.TextEdit{Pos: sel.Sel.Pos(), End: sel.Sel.End(), NewText: []byte("Unix")})
	}
	return nil
}

// written is the expression that is written at a site; nil where that is not one.
func written(site *cookieflow.Site) ast.Expr {
	if site.Expr != nil {
		return site.Expr
	}
	switch n := site.Node.(type) {
	case *ast.KeyValueExpr:
		return n.Value
	case *ast.AssignStmt:
		if len(n.Rhs) == 1 {
			return n.Rhs[0]
		}
	}
	return nil
}

func isTime(t types.Type) bool {
	n, ok := types.Unalias(t).(*types.Named)
	return ok && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == "time" && n.Obj().Name() == "Time"
}
