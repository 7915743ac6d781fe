package main

// This file decides which row a finding is about. A row names the line where a
// literal or call starts; a finding stands where the change belongs. The two are
// compared by syntax alone, from the nearest to the farthest:
//
//   - inside: the finding starts on the row's line, or within a composite literal
//     or call that starts there: at an element or argument;
//   - function: it is elsewhere in the function that the row's line is in, as an
//     assignment to the cookie is;
//   - constructor: it is at a call of that function (compared by name), or at an
//     argument of one, anywhere in the module.
//
// A finding belongs to the nearest row; of two that are equally near, to the one
// whose line is closest above. What no row explains is unlabelled.

import (
	"go/ast"
	"go/parser"
	"go/token"
)

// A distance says how a finding is connected with a row, nearest first.
type distance int

const (
	inside distance = iota
	sameFunction
	constructor
	unlabelled
)

func (d distance) String() string {
	return [...]string{"inside", "function", "constructor", "unlabelled"}[d]
}

// A match is a finding with the row that it is about, if there is one.
type match struct {
	finding
	row  *row
	dist distance
}

// places are the parsed files of a module.
type places struct {
	fset  *token.FileSet
	files map[string]*ast.File
}

func (p *places) match(rows []*row, findings []finding) (matches []match) {
	for _, r := range rows {
		p.read(r)
	}
	for _, f := range findings {
		m := match{finding: f, dist: unlabelled}
		for _, r := range rows {
			d := p.distance(r, f)
			if d < m.dist || d == m.dist && d != unlabelled && closer(r, m.row, f) {
				m.row, m.dist = r, d
			}
		}
		matches = append(matches, m)
	}
	return matches
}

// closer reports whether row a is closer above the finding than row b.
func closer(a, b *row, f finding) bool {
	return a.path == f.path && a.line <= f.line && (b.path != f.path || b.line > f.line || a.line > b.line)
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
		if call, ok := n.(*ast.CallExpr); ok && len(call.Args) == 1 && callee(call).Name == "SetCookie" {
			r.method = true
		}
		return true
	})
}

func (p *places) distance(r *row, f finding) distance {
	file := p.file(f.path)
	if file == nil || f.line < 1 {
		return unlabelled
	}
	at := p.fset.File(file.FileStart).LineStart(f.line) + token.Pos(f.col-1)
	if r.path == f.path && r.line == f.line {
		return inside
	}
	for _, n := range r.nodes {
		if n.Pos() <= at && at < n.End() {
			return inside
		}
	}
	switch {
	case r.function == nil:
		return unlabelled
	case r.function == function(file, at):
		return sameFunction
	case calls(file, at, r.function.Name.Name):
		return constructor
	}
	return unlabelled
}

// calls reports whether a call of a function with this name starts at the
// position, or the position is an argument of one.
func calls(file *ast.File, at token.Pos, name string) (found bool) {
	ast.Inspect(file, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok && callee(call).Name == name {
			found = found || call.Pos() == at || callee(call).Pos() == at
			for _, arg := range call.Args {
				found = found || arg.Pos() == at
			}
		}
		return !found
	})
	return found
}

// callee returns the name that is called, without what is in front of it.
func callee(call *ast.CallExpr) *ast.Ident {
	switch fun := ast.Unparen(call.Fun).(type) {
	case *ast.Ident:
		return fun
	case *ast.SelectorExpr:
		return fun.Sel
	}
	return &ast.Ident{}
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

// file parses a file once. It is nil if that fails.
func (p *places) file(path string) *ast.File {
	f, ok := p.files[path]
	if !ok {
		f, _ = parser.ParseFile(p.fset, path, nil, parser.SkipObjectResolution)
		p.files[path] = f
	}
	return f
}
