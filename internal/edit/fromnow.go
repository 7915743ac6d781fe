package edit

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/cookieflow"
)

// FromNow makes a length of time in nanoseconds that is written at a site the number of
// seconds since 1970 at which it is over: d, int64(d) and d.Nanoseconds() become
// time.Now().Add(d).Unix(). It returns nil for anything else, and where a variable is
// declared, which would have another type then.
func FromNow(pass *analysis.Pass, site *cookieflow.Site) *analysis.SuggestedFix {
	e := unparen(written(site))
	for e != nil && !isDuration(pass, e) {
		call, ok := e.(*ast.CallExpr)
		if !ok || len(call.Args) != 1 || !pass.TypesInfo.Types[call.Fun].IsType() {
			return CountedFromNow(pass, site)
		}
		e = ast.Unparen(call.Args[0])
	}
	return fromNow(pass, site, e)
}

// CountedFromNow is [FromNow] for a length of time in another unit, as a method of it
// counts: d.Seconds() and int64(d.Minutes()). What is counted in another way may be no
// length of time any more.
func CountedFromNow(pass *analysis.Pass, site *cookieflow.Site) *analysis.SuggestedFix {
	e := unparen(written(site))
	for e != nil {
		call, ok := e.(*ast.CallExpr)
		if !ok || len(call.Args) > 1 {
			return nil
		}
		if sel, ok := call.Fun.(*ast.SelectorExpr); ok && len(call.Args) == 0 {
			if pass.TypesInfo.Selections[sel] != nil && isDuration(pass, sel.X) {
				return fromNow(pass, site, ast.Unparen(sel.X))
			}
			return nil
		}
		if !pass.TypesInfo.Types[call.Fun].IsType() {
			return nil
		}
		e = ast.Unparen(call.Args[0])
	}
	return nil
}

// fromNow puts the moment that is a length of time from now in the place of what is written
// at a site, which has that length in it.
func fromNow(pass *analysis.Pass, site *cookieflow.Site, length ast.Expr) *analysis.SuggestedFix {
	e := written(site)
	if a, ok := site.Node.(*ast.AssignStmt); e == nil || ok && a.Tok != token.ASSIGN || !local(pass, e) {
		return nil
	}
	duration, ok := types.Unalias(pass.TypesInfo.TypeOf(length)).(*types.Named)
	if !ok {
		return nil
	}
	now, ok := qualified(pass, length.Pos(), duration.Obj().Pkg().Scope().Lookup("Now"))
	if !ok {
		return nil
	}
	return fix("Add it to the present",
		analysis.TextEdit{Pos: e.Pos(), End: length.Pos(), NewText: []byte(now + "().Add(")},
		analysis.TextEdit{Pos: length.End(), End: e.End(), NewText: []byte(").Unix()")})
}
