package cookieflow

import (
	"go/types"

	"honnef.co/go/tools/go/ir"
)

// reaching are the values that a variable in memory, one that a function literal
// captures, may have where it is read; nil where that is not told by assignments
// to the whole of it.
func reaching(load *ir.Load, variable *ir.Alloc) []ir.Value {
	switch elem(variable.Type()).Underlying().(type) {
	case *types.Struct, *types.Array:
		return nil
	}
	var out []ir.Value
	seen := map[*ir.BasicBlock]bool{}
	var visit func(b *ir.BasicBlock, n int)
	visit = func(b *ir.BasicBlock, n int) {
		for i := n - 1; i >= 0; i-- {
			if s, ok := b.Instrs[i].(*ir.Store); ok && s.Addr == variable {
				out = append(out, s.Val)
				return
			}
		}
		for _, pred := range b.Preds {
			if !seen[pred] {
				seen[pred] = true
				visit(pred, len(pred.Instrs))
			}
		}
	}
	for i, instr := range load.Block().Instrs {
		if instr == load {
			visit(load.Block(), i)
		}
	}
	return out
}
