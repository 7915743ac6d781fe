package cookieflow

// This file knows what is done to a session only once, because it lacks a value.

import (
	"slices"

	"honnef.co/go/tools/go/ir"
)

// forLackOfValue reports whether an instruction is for sessions that have no value under some
// name: the function returns before it where there is one. A token is made and saved that
// way when it is asked for the first time, which may be anywhere.
func (f *flow) forLackOfValue(at ir.Instruction) bool {
	return slices.ContainsFunc(f.fn.Blocks, func(b *ir.BasicBlock) bool {
		branch, ok := b.Control().(*ir.If)
		if !ok || !b.Dominates(at.Block()) || !f.findsValue(branch.Cond) {
			return false
		}
		there, missing := b.Succs[0], b.Succs[1]
		return !there.Dominates(at.Block()) && f.returnsBefore(there, at.Block()) && f.reaches(missing, at.Block())
	})
}

// findsValue reports whether a condition is that a session has a value under some name.
func (f *flow) findsValue(cond ir.Value) bool {
	ok, isPart := cond.(*ir.Extract)
	if !isPart || ok.Index != 1 {
		return false
	}
	lookup, isLookup := ok.Tuple.(*ir.MapLookup)
	if !isLookup {
		return false
	}
	data, isLoad := lookup.X.(*ir.Load)
	if !isLoad {
		return false
	}
	fa, isField := data.X.(*ir.FieldAddr)
	if !isField {
		return false
	}
	rec, _ := f.record(fa.X.Type())
	return rec != nil && rec.Data != "" && rec.Data == fieldName(elem(fa.X.Type()), fa.Field)
}

// returnsBefore reports whether a way leads from a block out of the function that does
// not go through another one.
func (f *flow) returnsBefore(from, without *ir.BasicBlock) bool {
	seen := map[*ir.BasicBlock]bool{without: true}
	var leads func(b *ir.BasicBlock) bool
	leads = func(b *ir.BasicBlock) bool {
		if seen[b] {
			return false
		}
		seen[b] = true
		_, returns := b.Control().(*ir.Return)
		return returns || slices.ContainsFunc(b.Succs, leads)
	}
	return leads(from)
}
