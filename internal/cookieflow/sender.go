package cookieflow

// This file tells where a cookie is sent, in the names that the program gives to
// that.

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/names"
)

// SentIn reports whether a name is as it is asked for of a function that a cookie
// is sent in: the one that has the call which sends it, and those which call that
// as far as they have a say in the cookie. A function literal has the names of
// what it is assigned to and the text of what it is passed with, a route mostly.
// Where none of these is, all functions that call the last have to be.
func (r *Result) SentIn(c *Cookie, is func(name string) bool) bool {
	var outermost ast.Node
	for _, n := range c.sending() {
		if n == nil {
			continue
		}
		names, decl := r.around(n)
		if slices.ContainsFunc(names, is) {
			return true
		}
		outermost = decl
	}
	return outermost != nil && r.program != nil && r.program.calledFrom(outermost, r, is, maxSenders)
}

// sending are the calls that a cookie is sent in, innermost first. What a library
// sends by itself counts as sent where it is configured.
func (c *Cookie) sending() []ast.Node {
	if c.Sink == nil && c.Site != nil {
		return []ast.Node{c.Site.Node}
	}
	return append([]ast.Node{c.Sink}, c.via...)
}

// maxSenders bounds how far callers are looked at.
const maxSenders = 3

// calledFrom reports whether all that calls a function is named so.
func (p *program) calledFrom(decl ast.Node, r *Result, is func(string) bool, depth int) bool {
	i := slices.IndexFunc(p.funcs, func(fn *ir.Function) bool { return fn.Source() == decl })
	if i < 0 || depth == 0 || p.root(p.funcs[i]) {
		return false
	}
	return !slices.ContainsFunc(p.uses[p.funcs[i]].calls, func(call ir.CallInstruction) bool {
		names, outer := r.around(call.Source())
		return !slices.ContainsFunc(names, is) && (outer == nil || !p.calledFrom(outer, r, is, depth-1))
	})
}

// Routes are the paths, as the package registers them, of functions that a cookie
// is sent in. Registered below another path, or by another package, they are longer,
// or not here.
func (r *Result) Routes(c *Cookie) []string {
	var out []string
	for _, n := range c.sending() {
		names, decl := r.around(n)
		for _, name := range names {
			out = append(out, route(name)...)
		}
		out = append(out, r.routesTo(decl, maxSenders)...)
	}
	return out
}

// routesTo are the routes of a function, and of those that call it.
func (r *Result) routesTo(decl ast.Node, depth int) []string {
	fn, ok := decl.(*ast.FuncDecl)
	if !ok || r.program == nil {
		return nil
	}
	if r.registered == nil {
		r.registered = map[types.Object][]string{}
		for _, f := range r.pass.Files {
			ast.Inspect(f, r.register)
		}
	}
	out := r.registered[r.pass.TypesInfo.Defs[fn.Name]]
	i := slices.IndexFunc(r.program.funcs, func(f *ir.Function) bool { return f.Source() == decl })
	if i < 0 || depth == 0 {
		return out
	}
	if use := r.program.uses[r.program.funcs[i]]; use != nil {
		for _, call := range use.calls {
			names, outer := r.around(call.Source())
			for _, name := range names {
				out = append(slices.Clip(out), route(name)...)
			}
			out = append(slices.Clip(out), r.routesTo(outer, depth-1)...)
		}
	}
	return out
}

// register notes the functions that a call is given together with a path.
func (r *Result) register(n ast.Node) bool {
	call, ok := n.(*ast.CallExpr)
	if !ok {
		return true
	}
	var paths []string
	for _, arg := range call.Args {
		if lit, ok := arg.(*ast.BasicLit); ok {
			paths = append(paths, route(lit.Value)...)
		}
	}
	if len(paths) == 0 {
		return true
	}
	for _, arg := range call.Args {
		ast.Inspect(arg, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				if fn, ok := r.pass.TypesInfo.Uses[id].(*types.Func); ok {
					r.registered[fn] = append(r.registered[fn], paths...)
				}
			}
			_, literal := n.(*ast.FuncLit)
			return !literal
		})
	}
	return true
}

// route is the path in a literal such as "POST /auth/logout".
func route(literal string) []string {
	text := strings.Trim(literal, "\"`")
	if text == literal {
		return nil
	}
	if _, path, ok := strings.Cut(text, " /"); ok {
		return []string{"/" + path}
	}
	if strings.HasPrefix(text, "/") {
		return []string{text}
	}
	return nil
}

// around are the names of the functions around a node, and the declaration.
func (r *Result) around(n ast.Node) (names []string, decl ast.Node) {
	if r.program == nil {
		return nil, nil
	}
	path := r.program.syntax.enclosing(n)
	for i, n := range path {
		switch n := n.(type) {
		case *ast.FuncDecl:
			return append(names, r.declaredAs(n)...), n
		case *ast.FuncLit:
			names = append(names, literalNames(path[i+1])...)
		}
	}
	return names, nil
}

// declaredAs are the names that a function goes by: a method of a page which is called
// after a kind of requests is what the page is called after.
func (r *Result) declaredAs(fd *ast.FuncDecl) []string {
	fn, ok := r.pass.TypesInfo.Defs[fd.Name].(*types.Func)
	if !ok || fn.Signature().Recv() == nil || !names.AnswersAny(fn.Name()) {
		return []string{fd.Name.Name}
	}
	return []string{fd.Name.Name, typeName(fn.Signature().Recv().Type())}
}

// HandedIn reports whether an attribute of a cookie comes into the function that
// decides another one from a function that uses it.
func (r *Result) HandedIn(c *Cookie, a, into model.Attribute) bool {
	from, to := c.Attr(a).Site(), c.Attr(into).Site()
	if r.program == nil || from == nil || from.Expr == nil || to == nil {
		return false
	}
	return r.function(from.Node) != r.function(to.Node)
}

// function is the innermost function around a node, or nil.
func (r *Result) function(n ast.Node) ast.Node {
	for _, n := range r.program.syntax.enclosing(n) {
		switch n.(type) {
		case *ast.FuncDecl, *ast.FuncLit:
			return n
		}
	}
	return nil
}

// literalNames are the names that a function literal goes by in what is around it.
func literalNames(around ast.Node) []string {
	var at []ast.Expr
	switch n := around.(type) {
	case *ast.AssignStmt:
		at = n.Lhs
	case *ast.ValueSpec:
		for _, id := range n.Names {
			at = append(at, id)
		}
	case *ast.KeyValueExpr:
		at = append(at, n.Key)
	case *ast.CallExpr:
		for _, arg := range n.Args {
			if lit, ok := arg.(*ast.BasicLit); ok {
				at = append(at, lit)
			}
		}
	}
	var names []string
	for _, e := range at {
		switch e := e.(type) {
		case *ast.Ident:
			names = append(names, e.Name)
		case *ast.SelectorExpr:
			names = append(names, e.Sel.Name)
		case *ast.BasicLit:
			names = append(names, e.Value)
		}
	}
	return names
}
