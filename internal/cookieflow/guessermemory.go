package cookieflow

import (
	"go/token"
	"go/types"
	"slices"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// This file looks for what is kept, in variables, fields and bytes, of what an identifier
// is made of.

func (g *guesser) load(v *ir.Load, tr trail) {
	switch a := v.X.(type) {
	case *ir.Alloc:
		vals := reaching(v, a)
		for _, val := range vals {
			g.walk(val, tr)
		}
		if vals == nil {
			g.memory(a, tr)
		}
	case *ir.IndexAddr:
		g.walk(a.X, tr)
		g.walk(a.Index, tr)
	case *ir.Global:
		g.kept(a, v)
	case *ir.FieldAddr:
		g.inField(a, v, tr)
	case *ir.FreeVar:
		g.captured(a, tr)
	default:
		g.unknown()
	}
}

// kept is what a package variable holds: a constant, a number that is counted up, or
// what may be random.
func (g *guesser) kept(v *ir.Global, load *ir.Load) {
	use := g.globals[v]
	switch {
	case v.Pkg != g.pkg || use == nil || use.taken && !isInteger(elem(v.Type())):
		g.named(load)
	case slices.ContainsFunc(use.stores, func(s *ir.Store) bool { return counts(s.Val, func(l *ir.Load) bool { return l.X == v }) }):
		g.by("a counter")
	case len(use.stores) == 1 && (isConstant(use.stores[0].Val) || listsConstants(use.stores[0].Val)):
	default:
		g.named(load)
	}
}

// listsConstants reports whether a register is a list that a literal has of constants.
func listsConstants(v ir.Value) bool {
	s, ok := v.(*ir.Slice)
	if !ok {
		return false
	}
	a, ok := s.X.(*ir.Alloc)
	if !ok {
		return false
	}
	for _, r := range *a.Referrers() {
		if store, ok := r.(*ir.Store); ok {
			c, ok := store.Val.(*ir.CompositeValue)
			return ok && !slices.ContainsFunc(c.Values, func(x ir.Value) bool { return x != nil && !isConstant(x) })
		}
	}
	return false
}

// counts reports whether a number is one more or less than what was loaded.
func counts(v ir.Value, same func(*ir.Load) bool) bool {
	b, ok := v.(*ir.BinOp)
	if !ok || b.Op != token.ADD && b.Op != token.SUB || !isInteger(v.Type()) {
		return false
	}
	l, ok := b.X.(*ir.Load)
	return ok && same(l)
}

// inField is what a field holds: what is written to it where the struct is made here, a
// number that is counted up anywhere in the package, or what may be random.
func (g *guesser) inField(fa *ir.FieldAddr, load *ir.Load, tr trail) {
	field := fieldVar(elem(fa.X.Type()), fa.Field)
	if field != nil && g.counted(field) {
		g.by("a counter")
		return
	}
	before := g.steps
	g.field(fa.X, fa.Field, tr)
	if g.steps == before {
		g.named(load)
	}
}

// field goes on from what is written to field i of a struct that this function, or one
// that it calls, makes.
func (g *guesser) field(base ir.Value, i int, tr trail) {
	p := tracePoint{base, tr.frame, i + 1}
	if g.seen[p] || len(g.seen) > maxTrace {
		return
	}
	g.seen[p] = true
	into := func(v ir.Value, tr trail) { g.field(v, i, tr) }
	switch b := base.(type) {
	case *ir.CompositeValue:
		if b.Bitmap.Bit(i) == 1 {
			g.steps++
			g.walk(b.Values[i], tr)
		}
	case *ir.Load:
		g.field(b.X, i, tr)
	case *ir.Phi:
		for _, e := range b.Edges {
			g.field(e, i, tr)
		}
	case *ir.Parameter:
		g.argument(b, tr, into)
	case *ir.Call:
		g.returned(b, 0, tr, into)
	case *ir.Extract:
		if c, ok := b.Tuple.(*ir.Call); ok {
			g.returned(c, b.Index, tr, into)
		}
	case *ir.Alloc:
		for _, r := range *b.Referrers() {
			switch r := r.(type) {
			case *ir.Store:
				if r.Addr == b {
					g.field(r.Val, i, tr)
				}
			case *ir.FieldAddr:
				if r.Field == i {
					g.storedAt(r, tr)
				}
			}
		}
	}
}

// rowField goes on from a field of a struct that is kept as a row. What nobody is seen to
// write to it may be random.
func (g *guesser) rowField(row ir.Value, i int) {
	if g.field(row, i, trail{}); g.steps == 0 {
		g.unknown()
	}
}

// counted reports whether the package counts a field up.
func (p *program) counted(field *types.Var) bool {
	for s := range instructions[*ir.Store](p.funcs...) {
		if place(s.Addr) != types.Object(field) {
			continue
		}
		if counts(s.Val, func(l *ir.Load) bool { return place(l.X) == types.Object(field) }) {
			return true
		}
	}
	return false
}

// memory is what is written to an allocation, and what calls put into it.
func (g *guesser) memory(v ir.Value, tr trail) {
	for _, r := range *v.Referrers() {
		g.use(r, v, tr)
	}
}

// use is what one use of an allocation writes to it.
func (g *guesser) use(r ir.Instruction, v ir.Value, tr trail) {
	switch r := r.(type) {
	case *ir.Store:
		if r.Addr == v {
			g.walk(r.Val, tr)
		}
	case *ir.IndexAddr:
		g.storedAt(r, tr)
	case *ir.FieldAddr:
		g.storedAt(r, tr)
	case *ir.Slice, *ir.MakeInterface, *ir.ChangeInterface, *ir.ChangeType:
		g.memory(r.(ir.Value), tr)
	case ir.CallInstruction:
		g.filled(r, v, tr)
	}
}

func (g *guesser) storedAt(addr ir.Value, tr trail) {
	for _, r := range *addr.Referrers() {
		if s, ok := r.(*ir.Store); ok && s.Addr == addr {
			g.steps++
			g.walk(s.Val, tr)
		}
	}
}

// filled is what a call puts into something.
func (g *guesser) filled(call ir.CallInstruction, v ir.Value, tr trail) {
	c := call.Common()
	if b, ok := c.Value.(*ir.Builtin); ok {
		if b.Name() == "copy" && c.Args[0] == v {
			g.walk(c.Args[1], tr)
		}
		return
	}
	obj := calleeObject(c)
	if obj == nil {
		g.unknown()
		return
	}
	ops, method := operands(c), obj.Signature().Recv() != nil
	is := func(o model.Operand) bool {
		i := o.Index(method)
		return i >= 0 && i < len(ops) && ops[i] == v
	}
	m := g.table.Func(funcKey(obj))
	switch {
	case m == nil:
		g.filledInside(c, v, obj, tr)
	case m.Opaque:
		g.unknown()
	case m.Origin != nil && is(m.Origin.Into):
		g.origin(m.Origin, ops, method, g.size(v, tr), tr)
	case m.Carries != nil && is(m.Carries.Into):
		g.carries(m.Carries, c, obj, tr)
	case m.Text != nil && is(m.Text.To):
		for _, o := range []model.Operand{m.Text.Of, m.Text.Args, m.Text.List} {
			g.operandOf(c, obj, o, tr)
		}
	}
}

// filledInside is what a function without an entry puts into something.
func (g *guesser) filledInside(c *ir.CallCommon, v ir.Value, obj *types.Func, tr trail) {
	fn := c.StaticCallee()
	if fn == nil || len(origin(fn).Blocks) == 0 {
		if l := g.library(obj); l == nil {
			g.unknown()
		}
		return
	}
	if tr.frame != nil && tr.frame.depth >= maxFrames {
		g.unknown()
		return
	}
	tr.frame = tr.frame.into(c)
	for i, arg := range c.Args {
		if arg == v && i < len(origin(fn).Params) {
			g.memory(origin(fn).Params[i], tr)
		}
	}
}
