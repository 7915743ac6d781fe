package seed

// This file moves what belongs in the header of a response behind its body.

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ast/inspector"
)

// lost sets a cookie, or saves a session, after the answer was written: after a
// statement that follows it in the same list, or after one that is put in front of it.
func lost(f *file) (sites []Site) {
	for c := range f.root.Preorder((*ast.CallExpr)(nil)) {
		call := c.Node().(*ast.CallExpr)
		response := f.puts(call)
		s := statement(c)
		stmt, ok := s.Node().(ast.Stmt)
		if response == nil || !ok || !alone(c, s) {
			continue
		}
		var variants []Variant
		end := stmt.End()
		following := list(s.Parent().Node())
		for i, next := range following {
			if next.Pos() <= stmt.Pos() || !f.commits(next, response) {
				continue
			}
			text := f.of(stmt)
			variants = append(variants, Variant{"after the answer", []Edit{f.drop(stmt), f.after(following[i], text)}})
			end = next.End()
			break
		}
		if before := previous(following, stmt); before != nil && f.setsMode(before, response) && strings.Count(f.of(s.Parent().Node()), ".SetCookie(") == 1 && f.lastUse(c, response, stmt) {
			variants = append(variants, Variant{"SetSameSite after", []Edit{f.drop(before), f.after(stmt, f.of(before))}})
		}
		if first := f.answer(response); first != "" {
			variants = append(variants, Variant{"answer before", []Edit{f.before(stmt, first)}})
		}
		if len(variants) > 0 {
			sites = append(sites, Site{Start: f.offset(stmt.Pos()), End: f.offset(end), Variants: variants})
		}
	}
	return sites
}

// previous is the statement in front of another one in a list, or nil.
func previous(stmts []ast.Stmt, stmt ast.Stmt) ast.Stmt {
	if i := slices.Index(stmts, stmt); i > 0 {
		return stmts[i-1]
	}
	return nil
}

// lastUse reports whether nobody else can send a cookie for a response after a statement:
// it is handed to no other function, and its own is called by none of the package.
func (f *file) lastUse(c inspector.Cursor, response ast.Expr, stmt ast.Stmt) bool {
	block, _ := body(c)
	fn := function(c)
	if block == nil || fn == nil || len(f.callsOf(fn)) > 0 {
		return false
	}
	last := true
	ast.Inspect(block, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok && call.Pos() > stmt.End() {
			last = last && !slices.ContainsFunc(call.Args, func(arg ast.Expr) bool { return f.object(arg) != nil && f.object(arg) == f.object(response) })
		}
		return last
	})
	return last
}

// setsMode reports whether a statement says of the cookies of a response that follow which
// SameSite they have.
func (f *file) setsMode(stmt ast.Stmt, response ast.Expr) bool {
	expr, ok := stmt.(*ast.ExprStmt)
	if !ok {
		return false
	}
	call, ok := expr.X.(*ast.CallExpr)
	if !ok {
		return false
	}
	fn := f.callee(call)
	return fn != nil && fn.FullName() == "(*github.com/gin-gonic/gin.Context).SetSameSite" && f.object(call.Fun.(*ast.SelectorExpr).X) == f.object(response)
}

// puts returns the response that a call adds a cookie to, or nil.
func (f *file) puts(call *ast.CallExpr) ast.Expr {
	fn := f.callee(call)
	if fn == nil || fn.Pkg() == nil {
		return nil
	}
	switch fn.Pkg().Path() + "." + fn.Name() {
	case "net/http.SetCookie":
		return call.Args[0]
	case "github.com/gin-gonic/gin.SetCookie":
		if sel, ok := call.Fun.(*ast.SelectorExpr); ok {
			return sel.X
		}
	case "github.com/gorilla/sessions.Save":
		if len(call.Args) >= 2 {
			return call.Args[1]
		}
	}
	return nil
}

// alone reports whether a call is all that its statement does, but for asking what went
// wrong.
func alone(c, stmt inspector.Cursor) bool {
	switch s := stmt.Node().(type) {
	case *ast.ExprStmt:
		return s.X == c.Node()
	case *ast.AssignStmt:
		return s.Rhs[0] == c.Node() && s.Tok == token.ASSIGN
	case *ast.IfStmt:
		a, ok := s.Init.(*ast.AssignStmt)
		return ok && a.Rhs[0] == c.Node() && s.Else == nil
	}
	return false
}

// commits reports whether a statement sends the header of a response, without a
// condition.
func (f *file) commits(stmt ast.Stmt, response ast.Expr) bool {
	var call *ast.CallExpr
	switch s := stmt.(type) {
	case *ast.ExprStmt:
		call, _ = s.X.(*ast.CallExpr)
	case *ast.AssignStmt:
		call, _ = s.Rhs[0].(*ast.CallExpr)
	}
	if call == nil {
		return false
	}
	fn := f.callee(call)
	if fn == nil || fn.Pkg() == nil {
		return false
	}
	is := func(e ast.Expr) bool { return f.object(e) != nil && f.object(e) == f.object(response) }
	sel, method := call.Fun.(*ast.SelectorExpr)
	method = method && is(sel.X)
	switch path, name := fn.Pkg().Path(), fn.Name(); path {
	case "net/http":
		return name == "Redirect" && is(call.Args[0]) || name == "Error" && is(call.Args[0]) || method && (name == "Write" || name == "WriteHeader")
	case "fmt":
		return strings.HasPrefix(name, "Fprint") && is(call.Args[0])
	case "io":
		return (name == "WriteString" || name == "Copy") && is(call.Args[0])
	case "html/template", "text/template":
		return strings.HasPrefix(name, "Execute") && is(call.Args[0])
	case "encoding/json":
		return name == "Encode" && strings.Contains(f.of(call.Fun), "NewEncoder("+f.of(response)+")")
	case "github.com/gin-gonic/gin":
		return method && (name == "JSON" || name == "String" || name == "HTML" || name == "IndentedJSON")
	}
	return false
}

// answer is a statement that sends the header of a response, or "".
func (f *file) answer(response ast.Expr) string {
	if _, ok := ast.Unparen(response).(*ast.CallExpr); ok {
		return "" // what a method of an interface returns twice need not be the same
	}
	t := f.info.TypeOf(response)
	http := f.imports("net/http")
	switch {
	case t == nil || http == "":
		return ""
	case named(t) == "net/http.ResponseWriter" && !types.IsInterface(t.Underlying()):
		return ""
	case named(t) == "net/http.ResponseWriter":
		return f.of(response) + ".WriteHeader(" + http + ".StatusOK)"
	case named(t) == "github.com/gin-gonic/gin.Context":
		return f.of(response) + ".String(" + http + `.StatusOK, "ok")`
	}
	return ""
}
