package cookieflow

import (
	"go/types"
	"slices"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// This file looks at the functions that make parts of an identifier: of libraries, of the
// package, and of others.

func (g *guesser) library(obj *types.Func) *model.Library {
	if obj.Pkg() == nil {
		return nil
	}
	return g.table.Library(obj.Pkg().Path())
}

// size is how many bytes an allocation has; -1: not known.
func (g *guesser) size(v ir.Value, tr trail) int {
	g.length = 0
	switch v := v.(type) {
	case *ir.Slice:
		if high := constInt(v.High); v.High != nil && high != nil {
			n, _ := wholeNumber(high)
			return int(n)
		}
		if v.High != nil {
			return -1
		}
		return g.size(v.X, tr)
	case *ir.Alloc:
		if array, ok := elem(v.Type()).Underlying().(*types.Array); ok {
			return int(array.Len())
		}
	case *ir.MakeSlice:
		return g.number(v.Len, tr)
	case *ir.Parameter:
		n := -1
		g.argument(v, tr, func(arg ir.Value, in trail) { n = g.size(arg, in) })
		return n
	}
	return -1
}

// number is the constant that a register holds for certain; -1 for any other.
func (g *guesser) number(v ir.Value, tr trail) int {
	g.length = 0
	switch v := v.(type) {
	case *ir.Const:
		if c := constInt(v); c != nil {
			n, _ := wholeNumber(c)
			return int(n)
		}
	case *ir.Convert:
		return g.number(v.X, tr)
	case *ir.Parameter:
		n, several := -1, 0
		g.argument(v, tr, func(arg ir.Value, in trail) { n, several = g.number(arg, in), several+1 })
		if several == 1 {
			return n
		}
		if g.tells && tr.frame == nil {
			g.length = slices.Index(v.Parent().Params, v) + 1
		}
	}
	return -1
}

// origin is what the model says of where bytes come from.
func (g *guesser) origin(o *model.Origin, ops []ir.Value, method bool, size int, tr trail) {
	from := o.From.Index(method)
	switch {
	case o.Guessable != "" && from >= 0 && !g.program.plainGenerator(ops[from], 0):
		g.unknown()
	case o.Guessable != "":
		g.by(o.Guessable)
	case o.Random || from >= 0 && from < len(ops) && g.generator(ops[from]):
		if o.Bytes > 0 {
			size = o.Bytes
		}
		if i := o.Length.Index(method); i >= 0 && i < len(ops) {
			size = g.number(ops[i], tr)
		}
		g.random(size)
	default:
		g.unknown()
	}
}

func (g *guesser) extract(v *ir.Extract, tr trail) {
	switch tuple := v.Tuple.(type) {
	case *ir.Call:
		g.call(tuple, v.Index, tr)
	case *ir.TypeAssert:
		g.walk(tuple.X, tr)
	case *ir.Next:
		// The number of a turn, or what a list has: of a text that is a constant, or of
		// bytes that are looked at where they come from.
		if r, ok := tuple.Iter.(*ir.Range); ok {
			g.walk(r.X, tr)
		}
	default:
		g.unknown()
	}
}

// call is a result of a call.
func (g *guesser) call(c *ir.Call, result int, tr trail) {
	if b, ok := c.Call.Value.(*ir.Builtin); ok {
		if b.Name() == "append" {
			for _, arg := range c.Call.Args {
				g.walk(arg, tr)
			}
		} // the length of something is no secret
		return
	}
	obj := calleeObject(&c.Call)
	if obj == nil {
		g.unknown()
		return
	}
	known := len(g.By)
	defer func() {
		if len(g.By) > known && g.at == nil {
			g.at = c.Source()
		}
	}()
	m := g.table.Func(funcKey(obj))
	switch fn := c.Call.StaticCallee(); {
	case protects(obj.Name()):
		g.Protected = true
	case m != nil:
		g.modelled(c, obj, m, result, tr)
	case fn == nil || c.Call.IsInvoke():
		g.named(c)
	case len(origin(fn).Blocks) == 0:
		g.elsewhere(c, obj, result, tr)
	case tr.frame != nil && tr.frame.depth >= maxFrames:
		g.unknown()
	default:
		g.returned(c, result, tr, g.walk)
	}
}

// modelled is a result of a call that the model describes.
func (g *guesser) modelled(c *ir.Call, obj *types.Func, m *model.Func, result int, tr trail) {
	ops, method := operands(&c.Call), obj.Signature().Recv() != nil
	switch {
	case m.Signs != 0 || m.SignsClaims != 0:
		g.Protected = true
	case result > 0:
		g.unknown()
	case m.Origin != nil && m.Origin.Into == 0 && m.Origin.Environment == 0:
		g.origin(m.Origin, ops, method, -1, tr)
	case m.Timing != nil && m.Timing.Now:
		g.by("the time")
	case m.Timing != nil:
		g.operandOf(&c.Call, obj, m.Timing.Of, tr)
	case m.Returns != 0 && m.Inside == "":
		g.operandOf(&c.Call, obj, m.Returns, tr)
	case m.Carries != nil && m.Carries.Into == 0:
		g.carries(m.Carries, &c.Call, obj, tr)
	case m.Text != nil:
		g.texts(m.Text, c, obj, tr)
	case m.Gathers != nil:
		if m.Gathers.Hides && !g.guessesSecret(m.Gathers, c, obj, tr) {
			g.Protected = true
			return
		}
		g.memory(c, tr)
	default:
		g.named(c)
	}
}

// guessesSecret reports whether others can work out the secret that hides what a call makes,
// and notes what that is made of.
func (g *guesser) guessesSecret(m *model.Carry, c *ir.Call, obj *types.Func, tr trail) bool {
	i, ops := m.Secret.Index(obj.Signature().Recv() != nil), operands(&c.Call)
	if i < 0 || i >= len(ops) {
		return false
	}
	secret := guesser{tracer: &tracer{program: g.program, via: g.via, climbs: g.climbs, seen: map[tracePoint]bool{}}}
	if secret.walk(ops[i], tr); !secret.Weak() || len(secret.By) == 0 {
		return false
	}
	for _, by := range secret.By {
		g.by(by)
	}
	return true
}

func (g *guesser) texts(m *model.Text, c *ir.Call, obj *types.Func, tr trail) {
	for _, o := range []model.Operand{m.Of, m.Args, m.List} {
		g.operandOf(&c.Call, obj, o, tr)
	}
	if i := m.Added.Index(obj.Signature().Recv() != nil); m.Added != 0 && i >= 0 {
		g.memory(operands(&c.Call)[i], tr)
	}
}

// carries is what a call makes of data, or puts into something.
func (g *guesser) carries(m *model.Carry, c *ir.CallCommon, obj *types.Func, tr trail) {
	if m.Hides || m.By != 0 {
		g.Protected = true
		return
	}
	for _, o := range m.From {
		g.operandOf(c, obj, o, tr)
	}
}

// operandOf goes on from an operand of a call, and from what is put into that.
func (g *guesser) operandOf(c *ir.CallCommon, obj *types.Func, o model.Operand, tr trail) {
	ops := operands(c)
	if i := o.Index(obj.Signature().Recv() != nil); i >= 0 && i < len(ops) {
		g.walk(ops[i], tr)
	}
}

// passed is what callers pass for a parameter; who is not seen may pass anything.
func (g *guesser) passed(v *ir.Parameter, tr trail) {
	seen := false
	g.argument(v, tr, func(arg ir.Value, in trail) {
		seen = true
		g.walk(arg, in)
	})
	if !seen || tr.frame == nil && g.root(v.Parent()) && !g.calledHere(v.Parent()) {
		g.named(v)
	}
}

// captured is what a function literal captured.
func (g *guesser) captured(v *ir.FreeVar, tr trail) {
	if v.Parent().Parent() == nil {
		g.unknown()
		return
	}
	g.binding(v, func(bound ir.Value) { g.walk(bound, tr) })
}

// elsewhere is a result of a function of another package, as far as that has told.
func (g *guesser) elsewhere(c *ir.Call, obj *types.Func, result int, tr trail) {
	fact, ok := g.told(obj)
	if !ok || result > 0 || fact.Makes == nil {
		g.named(c)
		return
	}
	if n := fact.Makes.Length; n > 0 && n <= len(operands(&c.Call)) {
		g.random(g.number(operands(&c.Call)[n-1], tr))
	}
	g.Random += fact.Makes.Random
	g.Protected = g.Protected || fact.Makes.Protected
	for _, by := range fact.Makes.By {
		g.by(by)
	}
}

// makes is how a function makes the text that it returns first, where that is known to
// its last part; nil for others.
func (p *program) makes(fn *ir.Function) *Guess {
	if fn.Signature.Results().Len() == 0 || !isTextual(fn.Signature.Results().At(0).Type()) || !isSmallerThan(fn, maxCarrier) {
		return nil
	}
	g := guesser{tracer: &tracer{program: p, seen: map[tracePoint]bool{}}, tells: true}
	for _, b := range fn.Blocks {
		if ret, ok := b.Control().(*ir.Return); ok && len(ret.Results) > 0 {
			g.walk(ret.Results[0], trail{})
		}
	}
	if g.Unknown || g.Random == 0 && g.Length == 0 && len(g.By) == 0 {
		return nil
	}
	return &g.Guess
}

func isSmallerThan(fn *ir.Function, most int) bool {
	n := 0
	for _, b := range fn.Blocks {
		n += len(b.Instrs)
	}
	return n <= most
}
