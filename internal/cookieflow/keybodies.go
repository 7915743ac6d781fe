package cookieflow

// This file keeps the analysis of what only keeps keys as small as these are: a
// generated package of a hundred thousand lines may have one field that is named as a
// key.

import (
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"slices"

	"github.com/cookielint/cookielint/internal/names"
)

// keyBodies returns the files of a package that keeps keys in some of them, or makes
// identifiers, without the bodies of functions that none goes through. Left are those that
// mention a key or the name of one, make an identifier or may read the environment for
// others, those that call these, functions that return keys and call any of them, and what
// all of these call. Where files keep none, or nothing writes one, there is nothing to return: what a
// generator makes has no keys of its own.
func (g *gate) keyBodies(files []*ast.File) []*ast.File {
	files = slices.DeleteFunc(slices.Clone(files), ast.IsGenerated)
	if len(files) == 0 || !g.keepsKeys(files) {
		return nil
	}
	b := &bodies{gate: g, keys: map[*types.Func]bool{}, uses: map[*types.Func][]*types.Func{}, known: map[types.Object]bool{}}
	for _, f := range files {
		for _, d := range f.Decls {
			b.read(d)
		}
	}
	if !b.written {
		return nil
	}
	kept := b.kept()
	return strip(g.pass.Files, func(d *ast.FuncDecl) bool {
		fn, ok := g.pass.TypesInfo.Defs[d.Name].(*types.Func)
		return ok && kept[fn]
	})
}

// The bodies are the functions of a package that have one, and what they mention.
type bodies struct {
	*gate
	all     []*types.Func
	written bool                          // a key is, or one may be returned, or an identifier
	keys    map[*types.Func]bool          // those that mention a key, make an identifier, read for others, or may make a key for a variable
	uses    map[*types.Func][]*types.Func // those of the package that they mention
	known   map[types.Object]bool         // what holdsKey said
}

// read reads a declaration.
func (b *bodies) read(d ast.Decl) {
	fn := b.declared(d)
	for n := range ast.Preorder(d) {
		switch n := n.(type) {
		case *ast.Ident:
			b.mention(fn, b.pass.TypesInfo.Uses[n])
		case *ast.BasicLit:
			if fn != nil && namesKey(n) {
				b.keys[fn] = true
			}
		case *ast.AssignStmt:
			b.written = b.written || slices.ContainsFunc(n.Lhs, b.isKey)
		case *ast.KeyValueExpr:
			b.written = b.written || b.isKey(n.Key)
		case *ast.UnaryExpr:
			b.written = b.written || n.Op == token.AND && b.isKey(n.X)
		case *ast.CompositeLit:
			keyed := len(n.Elts) == 0
			if !keyed {
				_, keyed = n.Elts[0].(*ast.KeyValueExpr)
			}
			b.written = b.written || !keyed && hasText(b.pass.TypesInfo.TypeOf(n), names.SigningKey, 0)
		case *ast.ValueSpec:
			for _, name := range n.Names {
				b.written = b.written || len(n.Values) > 0 && b.holdsKey(b.pass.TypesInfo.Defs[name])
			}
		}
	}
}

// declared is the function that a declaration is the body of; nil: it is none.
func (b *bodies) declared(d ast.Decl) *types.Func {
	decl, ok := d.(*ast.FuncDecl)
	if !ok || decl.Body == nil {
		return nil
	}
	fn, ok := b.pass.TypesInfo.Defs[decl.Name].(*types.Func)
	if !ok {
		return nil
	}
	b.all = append(b.all, fn)
	if names.SigningKey(fn.Name()) || makesIdentifier(fn) {
		b.keys[fn] = true
		b.written = b.written || returnsKey(fn) || makesIdentifier(fn)
	}
	return fn
}

// mention notes that a function mentions an object; nil: a declaration outside of
// functions does.
func (b *bodies) mention(fn *types.Func, obj types.Object) {
	used, isFunc := obj.(*types.Func)
	switch own := isFunc && used.Pkg() == b.pass.Pkg; {
	case own && fn == nil: // a variable is made of what it returns
		b.keys[used.Origin()] = true
	case own:
		b.uses[fn] = append(b.uses[fn], used.Origin())
	}
	if fn != nil && b.holdsKey(obj) {
		b.keys[fn] = true
	}
	if fn != nil && mayReadByName(fn) && b.isEnvironment(obj) {
		b.keys[fn], b.written = true, true
	}
}

// isKey reports whether an expression is a variable or field for a key, or part of it.
func (b *bodies) isKey(e ast.Expr) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return b.holdsKey(b.pass.TypesInfo.Uses[e])
	case *ast.SelectorExpr:
		return b.holdsKey(b.pass.TypesInfo.Uses[e.Sel])
	case *ast.IndexExpr:
		return b.isKey(e.X)
	case *ast.StarExpr:
		return b.isKey(e.X)
	}
	return false
}

// holdsKey reports whether to mention an object is to mention a key, or what has one.
func (b *bodies) holdsKey(obj types.Object) bool {
	is, ok := b.known[obj]
	if !ok {
		is = holdsKey(obj)
		b.known[obj] = is
	}
	return is
}

func holdsKey(obj types.Object) bool {
	switch obj := obj.(type) {
	case *types.Func:
		return names.SigningKey(obj.Name())
	case *types.Var:
		outside := obj.Pkg() != nil && obj.Parent() == obj.Pkg().Scope()
		return (outside || obj.IsField()) && names.SigningKey(obj.Name()) || outside && declaresKey(obj)
	}
	return false
}

// kept are the functions that a key may go through.
func (b *bodies) kept() map[*types.Func]bool {
	kept := map[*types.Func]bool{}
	var add func(fns []*types.Func)
	add = func(fns []*types.Func) {
		for _, fn := range fns {
			if !kept[fn] {
				kept[fn] = true
				add(b.uses[fn])
			}
		}
	}
	callers := func(of map[*types.Func]bool, which func(*types.Func) bool) (found []*types.Func) {
		for _, fn := range b.all {
			if !of[fn] && which(fn) && slices.ContainsFunc(b.uses[fn], func(used *types.Func) bool { return of[used] }) {
				found = append(found, fn)
			}
		}
		return found
	}
	through := maps.Clone(b.keys)
	next := callers(through, func(*types.Func) bool { return true })
	for len(next) > 0 {
		for _, fn := range next {
			through[fn] = true
		}
		next = callers(through, returnsKey)
	}
	add(slices.Collect(maps.Keys(through)))
	return kept
}

// strip returns files with the bodies of the functions alone that keep says.
func strip(files []*ast.File, keep func(*ast.FuncDecl) bool) []*ast.File {
	var out []*ast.File
	for _, f := range files {
		stripped := *f
		stripped.Decls = slices.Clone(f.Decls)
		for i, d := range stripped.Decls {
			if decl, ok := d.(*ast.FuncDecl); ok && decl.Body != nil && !keep(decl) {
				empty := *decl
				empty.Body = nil
				stripped.Decls[i] = &empty
			}
		}
		out = append(out, &stripped)
	}
	return out
}
