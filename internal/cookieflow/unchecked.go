package cookieflow

// This file finds saves of sessions that nobody would hear of if they failed.

import (
	"go/ast"
	"go/types"
	"iter"
	"slices"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// UncheckedSaves are the calls that save a session and return an error that nothing
// looks at, in source order.
func (r *Result) UncheckedSaves() iter.Seq[*ast.CallExpr] {
	return func(yield func(*ast.CallExpr) bool) {
		p := r.program
		if p == nil {
			return // the package has nothing to do with cookies
		}
		for call := range instructions[ir.CallInstruction](p.funcs...) {
			obj := calleeObject(call.Common())
			if obj == nil || !unchecked(call) {
				continue
			}
			m := p.entry(call.Common(), obj)
			if m == nil || m.Session == nil || m.Session.Does != model.Saves {
				continue
			}
			if n := callExpr(call.Source()); n != nil && !yield(n) {
				return
			}
		}
	}
}

// unchecked reports whether the last result of a call is an error that is thrown away.
func unchecked(call ir.CallInstruction) bool {
	results := call.Common().Signature().Results()
	last := results.Len() - 1
	if last < 0 || !types.Identical(results.At(last).Type(), types.Universe.Lookup("error").Type()) {
		return false
	}
	v := call.Value()
	if v == nil {
		return true // defer, go
	}
	return !slices.ContainsFunc(*v.Referrers(), func(user ir.Instruction) bool {
		switch x := user.(type) {
		case *ir.BlankStore:
			return false
		case *ir.Extract:
			return x.Index == last && len(*x.Referrers()) > 0
		}
		return true
	})
}
