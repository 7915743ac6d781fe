package cookieflow

import (
	"go/ast"
	"slices"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/names"
)

// This file goes back from an identifier to all that it is made of.

// A guesser goes back over all that an identifier is made of.
type guesser struct {
	*tracer
	Guess
	steps int
	at    ast.Node // the call by which others can work something out, the first that was met
	// tells: what the parameters of the function are is for those to say that call it. Of
	// them length, from 1 on, is how many bytes there are that were asked for last.
	tells  bool
	length int
}

// unknown notes that something may be random.
func (g *guesser) unknown() { g.Unknown = true }

// by notes what others can work out.
func (g *guesser) by(what string) {
	if !slices.Contains(g.By, what) {
		g.By = append(g.By, what)
		slices.Sort(g.By)
	}
}

// random notes random bytes; fewer than none: nobody knows how many, or callers do.
func (g *guesser) random(n int) {
	switch {
	case n >= 0:
		g.Random += n
	case g.length > 0 && g.Length == 0:
		g.Length = g.length
	default:
		g.unknown()
	}
	g.length = 0
}

// walk looks at a register and at all that it was made of.
func (g *guesser) walk(v ir.Value, tr trail) {
	p := tracePoint{v, tr.frame, 0}
	switch {
	case v == nil:
		g.unknown()
		return
	case g.seen[p]:
		return
	}
	if g.seen[p] = true; len(g.seen) > maxTrace {
		g.unknown()
		return
	}
	if x := converted(v); x != nil {
		g.walk(x, tr)
		return
	}
	switch v := v.(type) {
	case *ir.Const, *ir.AggregateConst, *ir.Builtin:
	case *ir.Phi:
		for _, e := range v.Edges {
			g.walk(e, tr)
		}
	case *ir.UnOp:
		g.walk(v.X, tr)
	case *ir.BinOp:
		g.walk(v.X, tr)
		g.walk(v.Y, tr)
	case *ir.Slice:
		g.slice(v, tr)
	case *ir.Index:
		g.walk(v.X, tr)
		g.walk(v.Index, tr)
	case *ir.Load:
		g.load(v, tr)
	case *ir.Field:
		g.named(v)
	case *ir.CompositeValue:
		for i, x := range v.Values {
			if v.Bitmap.Bit(i) == 1 {
				g.walk(x, tr)
			}
		}
	case *ir.Alloc:
		g.memory(v, tr)
	case *ir.MakeSlice:
		g.memory(v, tr)
	case *ir.Extract:
		g.extract(v, tr)
	case *ir.Call:
		g.call(v, 0, tr)
	case *ir.Parameter:
		g.passed(v, tr)
	case *ir.FreeVar:
		g.captured(v, tr)
	default:
		g.unknown()
	}
}

// slice is a part of something: of a text no more is random than it is long, unless there
// are other parts of it, which may be beside this one.
func (g *guesser) slice(v *ir.Slice, tr trail) {
	high := constInt(v.High)
	if high == nil || v.High == nil || allBytes(v) || inParts(v.X) {
		g.walk(v.X, tr)
		return
	}
	before := g.Random
	g.walk(v.X, tr)
	if n, ok := wholeNumber(high); ok && g.Random-before > int(n) {
		g.Random = before + int(n)
	}
}

// inParts reports whether several parts of something are used.
func inParts(v ir.Value) bool {
	refs, parts := v.Referrers(), 0
	if refs == nil {
		return false
	}
	for _, r := range *refs {
		if _, ok := r.(*ir.Slice); ok {
			parts++
		}
	}
	return parts > 1
}

// named is what is not seen being made: who somebody is is no secret, anything else may
// be.
func (g *guesser) named(v ir.Value) {
	of := slices.Concat(g.described(v).Names, g.variable(v).Names)
	if !slices.ContainsFunc(of, names.Somebody) {
		g.unknown()
	}
}
