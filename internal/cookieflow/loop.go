package cookieflow

import (
	"go/constant"
	"go/token"

	"honnef.co/go/tools/go/ir"
)

// This file knows the loops of a function: whether something happens on every
// turn, and whether the turns go through a list from its beginning to its end.

// A loop is what is carried out again and again from a block on.
type loop struct {
	header *ir.BasicBlock
	blocks map[*ir.BasicBlock]bool
	ends   []*ir.BasicBlock // that go back to the header
}

// loopsOf finds the natural loops of a function.
func loopsOf(fn *ir.Function) []*loop {
	byHeader := map[*ir.BasicBlock]*loop{}
	var loops []*loop
	for _, b := range fn.Blocks {
		for _, header := range b.Succs {
			if !header.Dominates(b) {
				continue
			}
			l := byHeader[header]
			if l == nil {
				l = &loop{header: header, blocks: map[*ir.BasicBlock]bool{header: true}}
				byHeader[header] = l
				loops = append(loops, l)
			}
			l.ends = append(l.ends, b)
			l.add(b)
		}
	}
	return loops
}

func (l *loop) add(b *ir.BasicBlock) {
	if l.blocks[b] {
		return
	}
	l.blocks[b] = true
	for _, p := range b.Preds {
		l.add(p)
	}
}

// around is the innermost loop that a block is in, or nil.
func (f *flow) around(b *ir.BasicBlock) *loop {
	if f.loops == nil {
		f.loops = loopsOf(f.fn)
	}
	var inner *loop
	for _, l := range f.loops {
		if l.blocks[b] && (inner == nil || inner.blocks[l.header]) {
			inner = l
		}
	}
	return inner
}

// everyTurn reports whether a block is carried out on every turn of the loop
// that it is in.
func (l *loop) everyTurn(b *ir.BasicBlock) bool {
	for _, end := range l.ends {
		if !b.Dominates(end) {
			return false
		}
	}
	return true
}

// whole reports whether a loop is left only where its condition ends it.
func (l *loop) whole() bool {
	for b := range l.blocks {
		for _, s := range b.Succs {
			if b != l.header && !l.blocks[s] {
				return false
			}
		}
	}
	return true
}

// counts reports whether a register goes through the indexes of a list from 0
// on, as the one that a range statement counts with.
func (l *loop) counts(index ir.Value) bool {
	next, ok := index.(*ir.BinOp)
	if !ok || next.Op != token.ADD || next.Block() != l.header {
		return l.countsUp(index)
	}
	phi, ok := next.X.(*ir.Phi)
	return ok && isInt(next.Y, 1) && phi.Block() == l.header && l.from(phi, -1, next)
}

// countsUp is counts for a loop that counts itself: i := 0; i < n; i++.
func (l *loop) countsUp(index ir.Value) bool {
	phi, ok := index.(*ir.Phi)
	if !ok || phi.Block() != l.header {
		return false
	}
	for i, e := range phi.Edges {
		next, ok := e.(*ir.BinOp)
		if !l.blocks[phi.Block().Preds[i]] {
			if !isInt(e, 0) {
				return false
			}
			continue
		}
		if !ok || next.Op != token.ADD || next.X != phi || !isInt(next.Y, 1) {
			return false
		}
	}
	return true
}

// from reports whether a register begins with a number and then is another one.
func (l *loop) from(phi *ir.Phi, start int64, next ir.Value) bool {
	for i, e := range phi.Edges {
		inside := l.blocks[phi.Block().Preds[i]]
		if inside && e != next || !inside && !isInt(e, start) {
			return false
		}
	}
	return true
}

func isInt(v ir.Value, n int64) bool {
	c := constInt(v)
	if c == nil {
		return false
	}
	m, ok := constant.Int64Val(c)
	return ok && m == n
}
