package ignore

import (
	"go/ast"
	"go/token"
	"slices"

	"golang.org/x/tools/go/ast/astutil"
)

// This file tells what a directive covers.
//
// One of the forms Own and Lint is about a line: the one that it stands in, behind
// code, or else the one below. What begins there is covered as a whole, but for the
// blocks in it: a directive above a call is about all elements of a literal among
// its arguments, and about no statement of a function that is one.
//
// One of the form Nolint covers what golangci-lint lets it cover: the lines of its
// comments, and what begins below in the same column, with all blocks. Above a
// function it is about the function, above the package clause about the file.

// For are the directives that ignore a finding of a rule at a position.
func (x *Index) For(rule string, pos token.Pos) []*Directive {
	return slices.DeleteFunc(x.At(pos), func(d *Directive) bool { return !d.Names(rule) })
}

// At are the directives that ignore anything at a position.
func (x *Index) At(pos token.Pos) (out []*Directive) {
	f := x.file(pos)
	if f == nil {
		return nil
	}
	path, _ := astutil.PathEnclosingInterval(f.syntax, pos, pos)
	for _, d := range f.directives {
		if d.Works() && f.covers(d, pos, path) {
			out = append(out, d)
		}
	}
	return out
}

// file is that of a position, if it has directives.
func (x *Index) file(pos token.Pos) *file {
	if x == nil {
		return nil
	}
	for _, f := range x.files {
		if f.syntax.FileStart <= pos && pos <= f.syntax.FileEnd {
			return f
		}
	}
	return nil
}

// covers reports whether a directive is about a position, which the nodes of the
// path enclose, the smallest first.
func (f *file) covers(d *Directive, pos token.Pos, path []ast.Node) bool {
	line := f.line(pos)
	switch {
	case d.Form == Nolint:
		return d.group.first <= line && line <= d.group.last || f.below(d, path)
	case d.Verb == IgnoreFile:
		return true
	}
	target := d.group.last + 1
	if d.trailing {
		target = f.line(d.Comment.Pos())
	}
	if line == target {
		return true
	}
	for _, n := range path {
		switch n.(type) {
		case *ast.BlockStmt, *ast.CaseClause, *ast.CommClause, *ast.File:
			return false
		}
		if f.line(n.Pos()) == target {
			return true
		}
	}
	return false
}

// below reports whether one of the nodes begins right below a directive.
func (f *file) below(d *Directive, path []ast.Node) bool {
	for _, n := range path {
		if at := f.position(n.Pos()); at.Line == d.group.last+1 && at.Column == d.column {
			return true
		}
	}
	return false
}
