package seed

// This file has what mutators ask of a file, and how they word changes of it.

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"regexp"
	"strings"

	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/packages"
	"golang.org/x/tools/go/types/typeutil"
)

// A file is one that mutators look through.
type file struct {
	name string
	text []byte
	pkg  *packages.Package
	info *types.Info
	tok  *token.File
	tree *ast.File
	root inspector.Cursor
	all  []*file // of the package

	declared []*declared // its functions, once somebody asks
}

func newFile(pkg *packages.Package, tree *ast.File, name string, text []byte) *file {
	return &file{
		name: name, text: text, pkg: pkg, info: pkg.TypesInfo, tree: tree, tok: pkg.Fset.File(tree.FileStart),
		root: inspector.New([]*ast.File{tree}).Root(),
	}
}

// offset is where a position is in the text.
func (f *file) offset(pos token.Pos) int { return f.tok.Offset(pos) }

// of is the text of a node.
func (f *file) of(n ast.Node) string { return string(f.text[f.offset(n.Pos()):f.offset(n.End())]) }

// site is one whose finding is expected in a node.
func (f *file) site(in ast.Node, variants ...Variant) Site {
	return Site{Start: f.offset(in.Pos()), End: f.offset(in.End()), Variants: variants}
}

// replace puts a text in the place of a node.
func (f *file) replace(n ast.Node, text string) Edit {
	return Edit{f.offset(n.Pos()), f.offset(n.End()), text}
}

// before puts a line in front of that of a node.
func (f *file) before(n ast.Node, text string) Edit {
	at := f.offset(n.Pos())
	return Edit{at, at, text + "\n" + f.indent(at)}
}

// after puts a line behind a node.
func (f *file) after(n ast.Node, text string) Edit {
	at := f.offset(n.End())
	return Edit{at, at, "\n" + f.indent(f.offset(n.Pos())) + text}
}

// indent is the white space at the beginning of the line of an offset.
func (f *file) indent(at int) string {
	begin := strings.LastIndexByte(string(f.text[:at]), '\n') + 1
	return string(f.text[begin : begin+len(f.text[begin:])-len(strings.TrimLeft(string(f.text[begin:]), " \t"))])
}

// drop takes out a statement with its line, or an element with its comma.
func (f *file) drop(n ast.Node) Edit {
	start, end := f.offset(n.Pos()), f.offset(n.End())
	comma := regexp.MustCompile(`^\s*,`)
	if m := comma.Find(f.text[end:]); m != nil {
		end += len(m)
	} else if _, ok := n.(ast.Expr); ok { // the last element: the comma is in front of it
		if m := regexp.MustCompile(`,\s*$`).Find(f.text[:start]); m != nil {
			return Edit{start - len(m), end, ""}
		}
	}
	if m := regexp.MustCompile(`^[ \t]*\r?\n`).Find(f.text[end:]); m != nil {
		if blank := regexp.MustCompile(`\n[ \t]*$`).Find(f.text[:start]); blank != nil {
			return Edit{start - len(blank) + 1, end + len(m), ""}
		}
	} else if m := regexp.MustCompile(`^[ \t]+`).Find(f.text[end:]); m != nil {
		end += len(m)
	}
	return Edit{start, end, ""}
}

// constant is the value of a constant expression, or nil.
func (f *file) constant(e ast.Expr) constant.Value {
	if e == nil {
		return nil
	}
	return f.info.Types[e].Value
}

// text of a constant string.
func (f *file) constantText(e ast.Expr) (text string, ok bool) {
	v := f.constant(e)
	if v == nil || v.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(v), true
}

// number is the value of a constant integer.
func (f *file) number(e ast.Expr) (n int64, ok bool) {
	v := f.constant(e)
	if v == nil || v.Kind() != constant.Int {
		return 0, false
	}
	return constant.Int64Val(v)
}

// is reports whether e is a constant boolean of that value.
func (f *file) is(e ast.Expr, value bool) bool {
	v := f.constant(e)
	return v != nil && v.Kind() == constant.Bool && constant.BoolVal(v) == value
}

// callee is what a call calls, or nil if that is a variable.
func (f *file) callee(call *ast.CallExpr) *types.Func {
	fn, _ := typeutil.Callee(f.info, call).(*types.Func)
	return fn
}

// named is the type that a type, or what it points to, is: "net/http.Cookie". It is ""
// for one that has no name.
func named(t types.Type) string {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	n, ok := types.Unalias(t).(*types.Named)
	if !ok || n.Obj().Pkg() == nil {
		return ""
	}
	return n.Obj().Pkg().Path() + "." + n.Obj().Name()
}

// typeOf is named of an expression's type.
func (f *file) typeOf(e ast.Expr) string {
	if t := f.info.TypeOf(e); t != nil {
		return named(t)
	}
	return ""
}

// imports is what a file calls the package of a path, or "" if it does not import it.
func (f *file) imports(path string) string {
	for _, spec := range f.tree.Imports {
		if spec.Path.Value != `"`+path+`"` {
			continue
		}
		if name := f.info.PkgNameOf(spec); name != nil && name.Name() != "_" && name.Name() != "." {
			return name.Name()
		}
	}
	return ""
}

// use returns what a file calls a package, and the edit that imports it if it does not.
func (f *file) use(path string) (name string, edits []Edit) {
	if name := f.imports(path); name != "" {
		return name, nil
	}
	at := f.offset(f.tree.Name.End())
	return path[strings.LastIndexByte(path, '/')+1:], []Edit{{at, at, "\n\nimport \"" + path + "\""}}
}

// A declared function or method, what it says and what of the package it calls.
type declared struct {
	decl  *ast.FuncDecl
	text  string
	calls map[types.Object]bool
}

// asks reports whether a function looks for a cookie.
func (d *declared) asks() bool { return strings.Contains(d.text, ".Cookie(") }

// functions are those of the package.
func (f *file) functions() (list []*declared) {
	for _, other := range f.all {
		if other.declared == nil {
			for _, d := range other.tree.Decls {
				if d, ok := d.(*ast.FuncDecl); ok {
					other.declared = append(other.declared, other.declare(d))
				}
			}
		}
		list = append(list, other.declared...)
	}
	return list
}

func (f *file) declare(d *ast.FuncDecl) *declared {
	fn := &declared{decl: d, text: f.of(d), calls: map[types.Object]bool{}}
	ast.Inspect(d, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			if callee := f.callee(call); callee != nil && callee.Pkg() == f.pkg.Types {
				fn.calls[callee] = true
			}
		}
		return true
	})
	return fn
}

// function is the declared function or method that a node is in, or nil.
func function(c inspector.Cursor) *ast.FuncDecl {
	for up := range c.Enclosing((*ast.FuncDecl)(nil)) {
		return up.Node().(*ast.FuncDecl)
	}
	return nil
}

// body is the body of the innermost function that a node is in, and its parameters.
func body(c inspector.Cursor) (*ast.BlockStmt, *ast.FuncType) {
	for up := range c.Enclosing((*ast.FuncDecl)(nil), (*ast.FuncLit)(nil)) {
		switch fn := up.Node().(type) {
		case *ast.FuncDecl:
			return fn.Body, fn.Type
		case *ast.FuncLit:
			return fn.Body, fn.Type
		}
	}
	return nil, nil
}

// statement is the innermost statement that a node is in and that stands in a list of
// them, or the declaration.
func statement(c inspector.Cursor) inspector.Cursor {
	for up := range c.Enclosing() {
		if _, ok := up.Node().(ast.Stmt); ok && list(up.Parent().Node()) != nil {
			return up
		}
		if _, ok := up.Node().(ast.Decl); ok {
			return up
		}
	}
	return c
}

// list is the list of statements of a block or a case.
func list(n ast.Node) []ast.Stmt {
	switch n := n.(type) {
	case *ast.BlockStmt:
		return n.List
	case *ast.CaseClause:
		return n.Body
	case *ast.CommClause:
		return n.Body
	}
	return nil
}

// parameter is the name of a parameter of a type, or "".
func (f *file) parameter(fn *ast.FuncType, typ string) string {
	for _, field := range fn.Params.List {
		if f.typeOf(field.Type) != typ {
			continue
		}
		for _, name := range field.Names {
			if name.Name != "_" {
				return name.Name
			}
		}
	}
	return ""
}

// mentions reports whether a text contains one of the words, whatever their case.
func mentions(text string, words ...string) bool {
	text = strings.ToLower(text)
	for _, w := range words {
		if strings.Contains(text, strings.ToLower(w)) {
			return true
		}
	}
	return false
}

// object is the variable or field that an expression is, or nil.
func (f *file) object(e ast.Expr) types.Object {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return f.info.ObjectOf(e)
	case *ast.SelectorExpr:
		return f.info.ObjectOf(e.Sel)
	case *ast.UnaryExpr:
		if e.Op == token.AND {
			return f.object(e.X)
		}
	case *ast.StarExpr:
		return f.object(e.X)
	}
	return nil
}
