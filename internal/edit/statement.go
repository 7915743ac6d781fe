package edit

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/astutil"

	"github.com/cookielint/cookielint/internal/cookieflow"
)

// assign adds, behind the statement that makes a value and gives it a name,
// one that assigns to a field of it.
func assign(pass *analysis.Pass, made ast.Node, selector, value string) *analysis.SuggestedFix {
	stmt, name := declaration(pass, made)
	if stmt == nil {
		return nil
	}
	text := name + "." + selector + " = " + value
	return behind(pass, stmt, "Add "+text, text)
}

// behind adds a statement on the line after another one.
func behind(pass *analysis.Pass, stmt ast.Stmt, message, text string) *analysis.SuggestedFix {
	indent, ok := indentation(pass, stmt)
	if !ok {
		return nil
	}
	pos, ok := lineEnd(pass, stmt, "")
	if !ok {
		return nil
	}
	return fix(message, at(pos, "\n"+indent+text))
}

// declaration is the statement that gives a name to a value that is made in
// it, and that name. The statement stands in a block by itself on its line.
func declaration(pass *analysis.Pass, made ast.Node) (ast.Stmt, string) {
	path := enclosing(pass, made)
	for i, n := range path {
		stmt, ok := n.(ast.Stmt)
		if !ok || i+1 == len(path) {
			continue
		}
		if _, inBlock := path[i+1].(*ast.BlockStmt); !inBlock {
			return nil, ""
		}
		if name := declared(pass, stmt, made); name != "" {
			return stmt, name
		}
		return nil, ""
	}
	return nil, ""
}

// declared is the only variable that a statement gives the value made in it. An
// interface shows no fields.
func declared(pass *analysis.Pass, stmt ast.Stmt, made ast.Node) string {
	switch s := stmt.(type) {
	case *ast.AssignStmt:
		if len(s.Lhs) == 1 && len(s.Rhs) == 1 && ast.Unparen(s.Rhs[0]) == made && !isInterface(pass, s.Lhs[0]) {
			return nameOf(s.Lhs[0])
		}
	case *ast.DeclStmt:
		d, ok := s.Decl.(*ast.GenDecl)
		if !ok || d.Tok != token.VAR || len(d.Specs) != 1 {
			return ""
		}
		v, ok := d.Specs[0].(*ast.ValueSpec)
		if !ok || len(v.Names) != 1 || isInterface(pass, v.Names[0]) {
			return ""
		}
		if len(v.Values) == 0 && v.Names[0] == made || len(v.Values) == 1 && ast.Unparen(v.Values[0]) == made {
			return v.Names[0].Name
		}
	}
	return ""
}

func isInterface(pass *analysis.Pass, e ast.Expr) bool {
	t := pass.TypesInfo.TypeOf(e)
	return t != nil && types.IsInterface(t)
}

// nameOf is a variable, or a field of one, as written; empty for what may have
// effects of its own.
func nameOf(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		if e.Name != "_" {
			return e.Name
		}
	case *ast.SelectorExpr:
		if x := nameOf(e.X); x != "" {
			return x + "." + e.Sel.Name
		}
	}
	return ""
}

// enclosing are the nodes around n, innermost first.
func enclosing(pass *analysis.Pass, n ast.Node) []ast.Node {
	for _, f := range pass.Files {
		if f.FileStart <= n.Pos() && n.Pos() < f.FileEnd {
			path, _ := astutil.PathEnclosingInterval(f, n.Pos(), n.End())
			return path
		}
	}
	return nil
}

// Method replaces an assignment to a field of a record's options by a call of
// the record's method of the same name, which sets that field and more. The
// message is the call.
func Method(pass *analysis.Pass, site *cookieflow.Site) *analysis.SuggestedFix {
	s, ok := site.Node.(*ast.AssignStmt)
	if !ok || s.Tok != token.ASSIGN || len(s.Lhs) != 1 || len(s.Rhs) != 1 || !local(pass, s) {
		return nil
	}
	field, ok := ast.Unparen(s.Lhs[0]).(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	options, ok := ast.Unparen(field.X).(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	method, _, _ := types.LookupFieldOrMethod(pass.TypesInfo.TypeOf(options.X), true, pass.Pkg, field.Sel.Name)
	if _, ok := method.(*types.Func); !ok {
		return nil
	}
	file, src, ok := source(pass, s)
	if !ok {
		return nil
	}
	text := func(e ast.Expr) string { return string(src[file.Offset(e.Pos()):file.Offset(e.End())]) }
	call := text(options.X) + "." + field.Sel.Name + "(" + text(s.Rhs[0]) + ")"
	return fix("Call "+call, analysis.TextEdit{Pos: s.Pos(), End: s.End(), NewText: []byte(call)})
}

// Rename calls a method by another name, where the call names it.
func Rename(pass *analysis.Pass, call ast.Node, from, to string) *analysis.SuggestedFix {
	c, ok := call.(*ast.CallExpr)
	if !ok || !local(pass, call) {
		return nil
	}
	sel, ok := ast.Unparen(c.Fun).(*ast.SelectorExpr)
	if !ok || sel.Sel.Name != from {
		return nil
	}
	return fix("Change "+from+" to "+to, analysis.TextEdit{Pos: sel.Sel.Pos(), End: sel.Sel.End(), NewText: []byte(to)})
}
