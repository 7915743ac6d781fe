package main

// This file decides which row a finding is about. A row names the line where a
// literal or call starts; a finding stands where the change belongs. They belong
// together if the finding is on that line or within a literal or call that starts
// there; else, but for rules that speak of other things as well, if it is in the same
// function, as an assignment to the cookie is. Of several rows it is the one closest
// above. What no row explains is unlabelled.

import (
	"cmp"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
)

// places are the parsed files of a module. One that cannot be parsed is nil.
type places struct {
	fset  *token.FileSet
	files map[string]*ast.File
}

// match sets the row of each finding.
func match(rows []*row, findings []finding) {
	p := &places{fset: token.NewFileSet(), files: map[string]*ast.File{}}
	for _, r := range rows {
		p.read(r)
	}
	for i, f := range findings {
		findings[i].row = p.row(f, rows)
	}
}

// row returns the row that a finding is about, or nil.
func (p *places) row(f finding, rows []*row) *row {
	file := p.file(f.path)
	if file == nil || f.line < 1 {
		return nil
	}
	at := p.fset.File(file.FileStart).LineStart(f.line) + token.Pos(f.col-1)
	fn := function(file, at)
	var here, near *row
	for _, r := range rows {
		switch {
		case r.path == f.path && r.line == f.line, slices.ContainsFunc(r.nodes, func(n ast.Node) bool { return n.Pos() <= at && at < n.End() }):
			here = closest(here, r, f.line)
		case fn != nil && r.function == fn:
			near = closest(near, r, f.line)
		}
	}
	if rule, _ := f.measure(); rule.apart {
		return here
	}
	return cmp.Or(here, near)
}

// closest returns the row whose line is closest above the given one.
func closest(a, b *row, line int) *row {
	if a == nil || b.line <= line && (a.line > line || b.line > a.line) {
		return b
	}
	return a
}

// read finds out what the syntax says of a row.
func (p *places) read(r *row) {
	file := p.file(r.path)
	if file == nil {
		return
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n.(type) {
		case *ast.CompositeLit, *ast.CallExpr:
			if p.fset.Position(n.Pos()).Line == r.line {
				r.nodes = append(r.nodes, n)
				r.function = function(file, n.Pos())
			}
		}
		return true
	})
	if r.function == nil {
		return
	}
	ast.Inspect(r.function, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok && len(call.Args) == 1 {
			sel, ok := call.Fun.(*ast.SelectorExpr)
			r.method = r.method || ok && sel.Sel.Name == "SetCookie"
		}
		return true
	})
}

// function returns the declared function that a position lies in.
func function(file *ast.File, at token.Pos) *ast.FuncDecl {
	for _, d := range file.Decls {
		if fn, ok := d.(*ast.FuncDecl); ok && fn.Pos() <= at && at < fn.End() {
			return fn
		}
	}
	return nil
}

// file parses a file once.
func (p *places) file(path string) *ast.File {
	f, ok := p.files[path]
	if !ok {
		f, _ = parser.ParseFile(p.fset, path, nil, parser.SkipObjectResolution)
		p.files[path] = f
	}
	return f
}
