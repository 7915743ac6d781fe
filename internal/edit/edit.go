// Package edit builds the changes that suggested fixes make.
package edit

import (
	"bytes"
	"go/ast"
	"go/token"
	"go/types"
	"strconv"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/model"
)

// TurnOn turns a boolean attribute on at the place that leaves it off: in the
// element, assignment or argument that says so, in the literal that leaves it
// out, behind the statement that makes the record, or in the call that takes it.
// It returns nil where that cannot be done by a change that surely compiles and
// changes nothing else.
func TurnOn(pass *analysis.Pass, lack cookieflow.Lack, attr model.Attribute) *analysis.SuggestedFix {
	on := func(types.Type) (string, bool) { return "true", true }
	return set(pass, lack, attr, on, opposite)
}

// Fill gives a string attribute that is empty a value, at the same places as
// [TurnOn].
func Fill(pass *analysis.Pass, lack cookieflow.Lack, attr model.Attribute, value string) *analysis.SuggestedFix {
	return put(pass, lack, attr, strconv.Quote(value), isEmpty)
}

// Expire makes MaxAge negative where it is zero, at the same places as [TurnOn].
func Expire(pass *analysis.Pass, lack cookieflow.Lack) *analysis.SuggestedFix {
	return put(pass, lack, model.MaxAge, "-1", isZero)
}

// put gives an attribute a value that is the same for every type of it.
func put(pass *analysis.Pass, lack cookieflow.Lack, attr model.Attribute, text string, replaceable func(*analysis.Pass, ast.Expr) bool) *analysis.SuggestedFix {
	value := func(types.Type) (string, bool) { return text, true }
	return set(pass, lack, attr, value, func(pass *analysis.Pass, e ast.Expr) (string, bool) { return text, replaceable(pass, e) })
}

// set gives an attribute a value, in the place of an expression only where that
// is replaceable: anything but the plainest was written for a reason, and
// replacing it may leave a variable or an import unused.
func set(
	pass *analysis.Pass, lack cookieflow.Lack, attr model.Attribute,
	value func(types.Type) (string, bool), replacement func(*analysis.Pass, ast.Expr) (string, bool),
) *analysis.SuggestedFix {
	site := lack.Site
	if !local(pass, site.Node) {
		return nil
	}
	if field, ok := site.Node.(*ast.Field); ok {
		return inTag(pass, field, lack.Remedy.Tag, attr)
	}
	if site.Expr != nil {
		text, ok := replacement(pass, site.Expr)
		if !ok {
			return nil
		}
		return fix(message(site, attr, text), analysis.TextEdit{Pos: site.Expr.Pos(), End: site.Expr.End(), NewText: []byte(text)})
	}
	if text, ok := value(attributeType(pass, lack)); ok {
		var made *analysis.SuggestedFix
		switch {
		case site.Lit != nil && lack.Field != "":
			made = insert(pass, site.Lit, lack.Field, text)
		case site.Lit == nil && lack.Selector != "":
			made = assign(pass, site.Node, lack.Selector, text)
		}
		if made != nil {
			return made
		}
	}
	return byCall(pass, lack, attr, value)
}

// message says what the expression at a site becomes.
func message(site *cookieflow.Site, attr model.Attribute, value string) string {
	switch n := site.Node.(type) {
	case *ast.KeyValueExpr:
		if key, ok := n.Key.(*ast.Ident); ok {
			return "Change to " + key.Name + ": " + value
		}
	case *ast.AssignStmt:
		if field, ok := ast.Unparen(n.Lhs[0]).(*ast.SelectorExpr); ok && len(n.Lhs) == 1 {
			return "Change " + field.Sel.Name + " to " + value
		}
	}
	return "Change " + attr.String() + " to " + value
}

func fix(message string, edits ...analysis.TextEdit) *analysis.SuggestedFix {
	return &analysis.SuggestedFix{Message: message, TextEdits: edits}
}

// local reports whether a node lies where its position says: code of cgo and
// behind line directives does not.
func local(pass *analysis.Pass, n ast.Node) bool {
	return pass.Fset.Position(n.Pos()).Filename == pass.Fset.PositionFor(n.Pos(), false).Filename
}

// opposite is the other one where an expression is the predeclared true or false.
// There are fields that turn an attribute off.
func opposite(pass *analysis.Pass, e ast.Expr) (string, bool) {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return "", false
	}
	switch pass.TypesInfo.Uses[id] {
	case types.Universe.Lookup("false"):
		return "true", true
	case types.Universe.Lookup("true"):
		return "false", true
	}
	return "", false
}

// isEmpty reports whether an expression is the literal of an empty string.
func isEmpty(_ *analysis.Pass, e ast.Expr) bool {
	lit, ok := ast.Unparen(e).(*ast.BasicLit)
	return ok && (lit.Value == `""` || lit.Value == "``")
}

// isZero reports whether an expression is the literal 0.
func isZero(_ *analysis.Pass, e ast.Expr) bool {
	lit, ok := ast.Unparen(e).(*ast.BasicLit)
	return ok && lit.Value == "0"
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
		// The comma separates it from what another fix adds at the same place;
		// the formatter removes it where it is the last.
		return fix("Add "+element, at(lit.Rbrace, element+", "))
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
	if line(pass, lit.Lbrace) == line(pass, lit.Rbrace) {
		return fix("Add "+element, at(last.End(), ", "+element))
	}
	indent, ok := indentation(pass, last)
	if !ok {
		return nil
	}
	if line(pass, last.End()) == line(pass, lit.Rbrace) {
		return fix("Add "+element, at(last.End(), ",\n"+indent+element))
	}
	pos, ok := lineEnd(pass, last, ",")
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

// indentation is the white space that the line of a node begins with.
func indentation(pass *analysis.Pass, n ast.Node) (string, bool) {
	file, src, ok := source(pass, n)
	if !ok {
		return "", false
	}
	first := src[file.Offset(file.LineStart(line(pass, n.Pos()))):file.Offset(n.Pos())]
	return string(first[:len(first)-len(bytes.TrimLeft(first, " \t"))]), true
}

// lineEnd is the end of the line on which a node ends, where nothing but what
// is allowed and a comment stands behind it.
func lineEnd(pass *analysis.Pass, n ast.Node, allowed string) (token.Pos, bool) {
	file, src, ok := source(pass, n)
	if !ok {
		return 0, false
	}
	end := file.Offset(n.End())
	length := bytes.IndexByte(src[end:], '\n')
	if length < 0 {
		return 0, false
	}
	rest, found := bytes.CutPrefix(bytes.TrimSpace(src[end:end+length]), []byte(allowed))
	rest = bytes.TrimSpace(rest)
	if !found || len(rest) > 0 && !bytes.HasPrefix(rest, []byte("//")) && !comment(rest) {
		return 0, false
	}
	return file.Pos(end + len(bytes.TrimRight(src[end:end+length], "\r"))), true
}

// comment reports whether a text is one comment that ends where it ends.
func comment(text []byte) bool {
	return bytes.HasPrefix(text, []byte("/*")) && bytes.Index(text, []byte("*/")) == len(text)-2
}

func source(pass *analysis.Pass, n ast.Node) (*token.File, []byte, bool) {
	file := pass.Fset.File(n.Pos())
	src, err := pass.ReadFile(file.Name())
	return file, src, err == nil && len(src) == file.Size()
}

// Replace puts another text in the place of one that is written at a site.
func Replace(pass *analysis.Pass, site *cookieflow.Site, attr model.Attribute, text string) *analysis.SuggestedFix {
	lit, ok := unparen(site.Expr).(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING || !local(pass, lit) {
		return nil
	}
	value := strconv.Quote(text)
	return fix(message(site, attr, value), analysis.TextEdit{Pos: lit.Pos(), End: lit.End(), NewText: []byte(value)})
}
