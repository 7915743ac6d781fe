package cookieflow

// This file keeps the analysis of what only keeps keys as small as these are: a
// generated package of a hundred thousand lines may have one field that is named as a
// key.

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/cookielint/cookielint/internal/names"
)

// keyBodies returns the files of a package that keeps keys in some of them, without the
// bodies of functions that no key goes through. Left are those that mention one, those
// that call these, functions that return keys and call any of them, and what all of these
// call. Where files keep none, or nothing mentions one, there is nothing to return.
func (g *gate) keyBodies(files []*ast.File) []*ast.File {
	if len(files) == 0 || !g.keepsKeys(files) {
		return nil
	}
	b := g.bodies(g.pass.Files)
	if !b.mentioned {
		return nil
	}
	kept := map[*types.Func]bool{}
	for fn := range b.keys {
		kept[fn] = true
	}
	callsKept := func(fn *types.Func) bool {
		return slices.ContainsFunc(b.uses[fn], func(used *types.Func) bool { return kept[used] })
	}
	var callers []*types.Func
	for _, body := range b.all {
		if callsKept(body.fn) {
			callers = append(callers, body.fn)
		}
	}
	for len(callers) > 0 {
		for _, fn := range callers {
			kept[fn] = true
		}
		callers = nil
		for _, body := range b.all {
			if !kept[body.fn] && returnsKey(body.fn) && callsKept(body.fn) {
				callers = append(callers, body.fn)
			}
		}
	}
	for _, body := range b.all {
		if kept[body.fn] {
			b.keepUsed(body.fn, kept)
		}
	}
	return strip(g.pass.Files, func(d *ast.FuncDecl) bool {
		fn, ok := g.pass.TypesInfo.Defs[d.Name].(*types.Func)
		return ok && kept[fn]
	})
}

// The bodies are the functions of a package that have one, in the order of their files.
type bodies struct {
	all       []body
	mentioned bool                          // a key is, in a function or outside
	keys      map[*types.Func]bool          // those that mention a key, or may make one for a variable
	uses      map[*types.Func][]*types.Func // those of the package that they mention
}

type body struct {
	fn       *types.Func
	from, to token.Pos
}

func (g *gate) bodies(files []*ast.File) *bodies {
	b := &bodies{keys: map[*types.Func]bool{}, uses: map[*types.Func][]*types.Func{}}
	for _, f := range files {
		for _, d := range f.Decls {
			decl, ok := d.(*ast.FuncDecl)
			if !ok || decl.Body == nil {
				continue
			}
			if fn, ok := g.pass.TypesInfo.Defs[decl.Name].(*types.Func); ok {
				b.all = append(b.all, body{fn, decl.Pos(), decl.End()})
				if names.SigningKey(fn.Name()) {
					b.keys[fn], b.mentioned = true, true
				}
			}
		}
	}
	slices.SortFunc(b.all, func(x, y body) int { return cmp.Compare(x.from, y.from) })
	scope := g.pass.Pkg.Scope()
	for _, name := range scope.Names() {
		v, ok := scope.Lookup(name).(*types.Var)
		b.mentioned = b.mentioned || ok && g.isKey(v)
	}
	known := map[types.Object]bool{}
	isKey := func(obj types.Object) bool {
		is, ok := known[obj]
		if !ok {
			is = g.isKey(obj)
			known[obj] = is
		}
		return is
	}
	for id, obj := range g.pass.TypesInfo.Uses {
		i, inside := slices.BinarySearchFunc(b.all, id.Pos(), func(x body, pos token.Pos) int {
			switch {
			case x.to <= pos:
				return -1
			case pos < x.from:
				return 1
			}
			return 0
		})
		b.mentioned = b.mentioned || isKey(obj)
		used, isFunc := obj.(*types.Func)
		isFunc = isFunc && used.Pkg() == g.pass.Pkg
		if !inside {
			if isFunc { // a variable is made of what it returns
				b.keys[used.Origin()] = true
			}
			continue
		}
		fn := b.all[i].fn
		if isFunc {
			b.uses[fn] = append(b.uses[fn], used.Origin())
		}
		if isKey(obj) {
			b.keys[fn] = true
		}
	}
	return b
}

// isKey reports whether to mention an object is to mention a key, or what has one.
func (g *gate) isKey(obj types.Object) bool {
	v, ok := obj.(*types.Var)
	switch {
	case !ok:
		_, ok := obj.(*types.Func)
		return ok && names.SigningKey(obj.Name())
	case names.SigningKey(v.Name()):
		return true
	}
	return v.Pkg() != nil && v.Parent() == v.Pkg().Scope() && declaresKey(v)
}

// keepUsed keeps what a function of the package uses, and so on.
func (b *bodies) keepUsed(fn *types.Func, kept map[*types.Func]bool) {
	for _, used := range b.uses[fn] {
		if !kept[used] {
			kept[used] = true
			b.keepUsed(used, kept)
		}
	}
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
