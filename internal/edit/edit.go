// Package edit builds the changes that suggested fixes make.
package edit

import (
	"bytes"
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/cookieflow"
)

// Set gives a boolean or other field a value at the site that left it out or
// gave it another one. It returns nil where that cannot be done by a change
// that surely compiles and changes nothing else.
func Set(pass *analysis.Pass, site *cookieflow.Site, field, value string) *analysis.SuggestedFix {
	if !local(pass, site.Node) {
		return nil
	}
	switch {
	case site.Expr != nil && plain(pass, site.Expr):
		return fix(message(site, field, value), analysis.TextEdit{Pos: site.Expr.Pos(), End: site.Expr.End(), NewText: []byte(value)})
	case site.Lit != nil:
		return insert(pass, site.Lit, field, value)
	}
	return nil
}

func message(site *cookieflow.Site, field, value string) string {
	if _, ok := site.Node.(*ast.KeyValueExpr); ok {
		return "Change to " + field + ": " + value
	}
	return "Change " + field + " to " + value
}

func fix(message string, edits ...analysis.TextEdit) *analysis.SuggestedFix {
	return &analysis.SuggestedFix{Message: message, TextEdits: edits}
}

// local reports whether a node lies where its position says: code of cgo and
// behind line directives does not.
func local(pass *analysis.Pass, n ast.Node) bool {
	return pass.Fset.Position(n.Pos()).Filename == pass.Fset.PositionFor(n.Pos(), false).Filename
}

// plain reports whether an expression can go without leaving a variable or an
// import unused: it consists of constants that need no package.
func plain(pass *analysis.Pass, e ast.Expr) bool {
	if tv, ok := pass.TypesInfo.Types[e]; !ok || tv.Value == nil {
		return false
	}
	ok := true
	ast.Inspect(e, func(n ast.Node) bool {
		if id, isIdent := n.(*ast.Ident); isIdent {
			c, isConst := pass.TypesInfo.Uses[id].(*types.Const)
			ok = ok && isConst && (c.Parent() == types.Universe || c.Parent() == pass.Pkg.Scope())
		}
		return ok
	})
	return ok
}

// insert adds a keyed element to a literal that has no other kind, in the
// layout that the literal has.
func insert(pass *analysis.Pass, lit *ast.CompositeLit, field, value string) *analysis.SuggestedFix {
	st, ok := literalType(pass, lit)
	if !ok || !hasField(st, field) {
		return nil
	}
	element := field + ": " + value
	if len(lit.Elts) == 0 {
		return fix("Add "+element, at(lit.Rbrace, element))
	}
	for _, e := range lit.Elts {
		kv, keyed := e.(*ast.KeyValueExpr)
		if !keyed {
			return nil
		}
		if key, ok := kv.Key.(*ast.Ident); ok && key.Name == field {
			return nil
		}
	}
	last := lit.Elts[len(lit.Elts)-1]
	if line(pass, last.End()) == line(pass, lit.Rbrace) {
		return fix("Add "+element, at(last.End(), ", "+element))
	}
	pos, indent, ok := afterLine(pass, last)
	if !ok {
		return nil
	}
	return fix("Add "+element, at(pos, "\n"+indent+element+","))
}

func at(pos token.Pos, text string) analysis.TextEdit {
	return analysis.TextEdit{Pos: pos, End: pos, NewText: []byte(text)}
}

func literalType(pass *analysis.Pass, lit *ast.CompositeLit) (*types.Struct, bool) {
	t := pass.TypesInfo.TypeOf(lit)
	if t == nil {
		return nil, false
	}
	if p, ok := t.Underlying().(*types.Pointer); ok { // an elided &T in a slice or map
		t = p.Elem()
	}
	st, ok := t.Underlying().(*types.Struct)
	return st, ok
}

func hasField(st *types.Struct, name string) bool {
	for f := range st.Fields() {
		if f.Name() == name {
			return true
		}
	}
	return false
}

func line(pass *analysis.Pass, pos token.Pos) int { return pass.Fset.PositionFor(pos, false).Line }

// afterLine is the end of the line on which an element ends, behind its comma
// and comment, and the white space that its first line begins with.
func afterLine(pass *analysis.Pass, elt ast.Expr) (pos token.Pos, indent string, ok bool) {
	file := pass.Fset.File(elt.Pos())
	src, err := pass.ReadFile(file.Name())
	if err != nil || len(src) != file.Size() {
		return 0, "", false
	}
	start := file.Offset(file.LineStart(file.PositionFor(elt.Pos(), false).Line))
	first := src[start:file.Offset(elt.Pos())]
	indent = string(first[:len(first)-len(bytes.TrimLeft(first, " \t"))])
	end := file.Offset(elt.End())
	n := bytes.IndexByte(src[end:], '\n')
	if n < 0 || !strings.HasPrefix(strings.TrimLeft(string(src[end:end+n]), " \t"), ",") {
		return 0, "", false
	}
	return file.Pos(end + len(bytes.TrimRight(src[end:end+n], "\r"))), indent, true
}
