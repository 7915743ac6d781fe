package cookieflow

// This file keeps out packages that compile as far as they go, but use what one that does not
// offers: of that something has no type, and nobody tells.

import (
	"go/ast"
	"go/types"
	"slices"
)

// untyped reports whether something in files has no type.
func untyped(info *types.Info, files []*ast.File) bool {
	return slices.ContainsFunc(files, func(f *ast.File) bool {
		return slices.ContainsFunc(f.Decls, func(d ast.Decl) bool {
			for n := range ast.Preorder(d) {
				if e, ok := n.(ast.Expr); ok && hasNoType(info, e) {
					return true
				}
			}
			return false
		})
	})
}

func hasNoType(info *types.Info, e ast.Expr) bool {
	if t, known := info.Types[e]; known && t.Type == types.Typ[types.Invalid] && !t.IsBuiltin() { // len of a constant has none
		return true
	}
	id, ok := e.(*ast.Ident)
	if !ok || id.Name == "_" || info.Uses[id] != nil {
		return false
	}
	_, defined := info.Defs[id]
	return !defined
}
