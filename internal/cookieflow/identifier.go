package cookieflow

// This file finds out how hard it is to guess an identifier: what of it is random, and
// what others can work out. It goes back from where the identifier ends up, as traces
// of data do, but has to account for all that is in it: what is not known may be
// random.

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/names"
)

// An Identifier is what lets somebody in who has it: the value of a cookie, the key of a
// session.
type Identifier struct {
	// Site is the place that puts it where it is used.
	Site ast.Node
	// Cookie is the name of the cookie whose value it is; empty: it is none, or that is
	// not known.
	Cookie string
	// Store is the name of the map that has it as a key; empty: it is a cookie's value.
	Store string
	// Generates says that it is what a function returns that a library calls for
	// identifiers.
	Generates bool

	roots []root
	via   []ast.Node
}

// A Guess is what is known of how an identifier is made.
type Guess struct {
	// Unknown says that something is in it that may be random.
	Unknown bool
	// Random is how many bytes of it are random.
	Random int
	// By are what it is made of that others can work out, in order.
	By []string
	// Protected says that it has a signature that others cannot make.
	Protected bool
}

// Weak reports whether others can find such an identifier: what it is made of is
// known, and too little of that is random.
func (g Guess) Weak() bool {
	return !g.Unknown && !g.Protected && g.Random < LeastRandom && (g.Random > 0 || len(g.By) > 0)
}

// LeastRandom is how many random bytes an identifier should have.
const LeastRandom = 16

// Identifiers are the identifiers that the package gives out, in source order.
func (r *Result) Identifiers() []*Identifier {
	if r.program == nil {
		return nil
	}
	var out []*Identifier
	for _, p := range r.Puts() {
		if !p.Session && (names.SensitiveBy(r.opts.SensitiveNames, p.Name) || names.AgainstForgery(p.Name)) {
			out = append(out, p.identifiers()...)
		}
	}
	out = append(out, r.program.sessionKeys()...)
	out = append(out, r.program.generated()...)
	slices.SortStableFunc(out, func(a, b *Identifier) int { return cmp.Compare(a.Site.Pos(), b.Site.Pos()) })
	return once(out)
}

// once leaves out what is used a second time: it is one identifier, wherever it goes.
func once(ids []*Identifier) []*Identifier {
	seen := map[ir.Value]bool{}
	return slices.DeleteFunc(ids, func(id *Identifier) bool {
		known := slices.ContainsFunc(id.roots, func(r root) bool { return seen[r.reg] })
		for _, r := range id.roots {
			if _, constant := r.reg.(*ir.Const); !constant {
				seen[r.reg] = true
			}
		}
		return known
	})
}

// identifiers are the values that a cookie may have, by the places that put them there.
// What is one of several, or a part of one, is looked at together with the others.
func (p *Put) identifiers() []*Identifier {
	var out []*Identifier
	for _, at := range p.roots {
		if at.trail.site == nil || at.reg == nil { // a number in a text, which has a register of its own
			continue
		}
		i := slices.IndexFunc(out, func(id *Identifier) bool { return id.Site == at.trail.site.Node })
		if i < 0 {
			i = len(out)
			out = append(out, &Identifier{Site: at.trail.site.Node, Cookie: p.Name, via: p.via})
		}
		out[i].roots = append(out[i].roots, at)
	}
	return out
}

// Guess works out how an identifier is made.
func (r *Result) Guess(id *Identifier) Guess {
	g := guesser{tracer: &tracer{program: r.program, via: id.via, climbs: true, seen: map[tracePoint]bool{}}}
	for _, root := range id.roots {
		g.walk(root.reg, root.trail)
	}
	return g.Guess
}

// sessionKeys are the keys under which the package puts sessions into maps of its
// own.
func (p *program) sessionKeys() []*Identifier {
	s := storeSearch{program: p, of: map[*types.Var]*ownStore{}}
	var out []*Identifier
	for _, fn := range p.funcs {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				u, ok := instr.(*ir.MapUpdate)
				if !ok || u.Source() == nil {
					continue
				}
				v := s.holder(u.Map)
				if v == nil || !isTextual(u.Key.Type()) || !s.ofSomebody(v, u.Value) {
					continue
				}
				out = append(out, &Identifier{Site: u.Source(), Store: v.Name(), roots: []root{{u.Key, trail{}}}})
			}
		}
	}
	return out
}

// ofSomebody reports whether a map keeps sessions of people by what is put into it: not
// those of connections or of programs.
func (s *storeSearch) ofSomebody(m *types.Var, v ir.Value) bool {
	if boxed, ok := v.(*ir.MakeInterface); ok {
		v = boxed.X
	}
	t := v.Type()
	return names.SessionStore(m.Name(), typeName(t)) && !connects(t, 0) && (identifies(t, 0) || s.named(v))
}

// generated are the functions that libraries are given to make identifiers.
func (p *program) generated() []*Identifier {
	var out []*Identifier
	add := func(t types.Type, field int, v ir.Value, at ast.Node) {
		rec, prefix := p.record(t)
		if rec == nil || prefix != "" || rec.Generator == "" || fieldName(t, field) != rec.Generator || at == nil {
			return
		}
		fn := functionIn(v)
		if fn == nil {
			return
		}
		id := &Identifier{Site: at, Generates: true}
		for _, b := range fn.Blocks {
			if ret, ok := b.Control().(*ir.Return); ok && len(ret.Results) > 0 {
				id.roots = append(id.roots, root{ret.Results[0], trail{}})
			}
		}
		out = append(out, id)
	}
	for _, fn := range p.funcs {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				switch instr := instr.(type) {
				case *ir.CompositeValue:
					st, ok := instr.Type().Underlying().(*types.Struct)
					lit := litOf(instr.Source())
					for i := 0; ok && lit != nil && i < st.NumFields(); i++ {
						if instr.Bitmap.Bit(i) == 1 {
							add(instr.Type(), i, instr.Values[i], p.sites.element(lit, st, i).Node)
						}
					}
				case *ir.Store:
					if fa, ok := instr.Addr.(*ir.FieldAddr); ok {
						add(elem(fa.X.Type()), fa.Field, instr.Val, instr.Source())
					}
				}
			}
		}
	}
	return out
}

// holder is the variable or field that a map comes out of; nil for others.
func (s *storeSearch) holder(m ir.Value) *types.Var {
	load, ok := m.(*ir.Load)
	if !ok {
		return nil
	}
	v, _ := place(load.X).(*types.Var)
	if v == nil || v.Pkg() != s.pass.Pkg {
		return nil
	}
	return v
}

// A guesser goes back over all that an identifier is made of.
type guesser struct {
	*tracer
	Guess
	steps int
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

// random notes random bytes; fewer than none: nobody knows how many.
func (g *guesser) random(n int) {
	if n < 0 {
		g.unknown()
		return
	}
	g.Random += n
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
	switch v := v.(type) {
	case *ir.Const, *ir.AggregateConst, *ir.Builtin:
	case *ir.Phi:
		for _, e := range v.Edges {
			g.walk(e, tr)
		}
	case *ir.Convert:
		g.walk(v.X, tr)
	case *ir.ChangeType:
		g.walk(v.X, tr)
	case *ir.ChangeInterface:
		g.walk(v.X, tr)
	case *ir.MakeInterface:
		g.walk(v.X, tr)
	case *ir.TypeAssert:
		g.walk(v.X, tr)
	case *ir.SliceToArrayPointer:
		g.walk(v.X, tr)
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

// slice is a part of something: of a text no more is random than it is long.
func (g *guesser) slice(v *ir.Slice, tr trail) {
	high := constInt(v.High)
	if high == nil || v.High == nil || allBytes(v) {
		g.walk(v.X, tr)
		return
	}
	before := g.Random
	g.walk(v.X, tr)
	if n, ok := wholeNumber(high); ok && g.Random-before > int(n) {
		g.Random = before + int(n)
	}
}

// named is what is not seen being made: who somebody is is no secret, anything else may
// be.
func (g *guesser) named(v ir.Value) {
	of := slices.Concat(g.described(v).Names, g.variable(v).Names)
	if !slices.ContainsFunc(of, names.Somebody) {
		g.unknown()
	}
}

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

// counted reports whether the package counts a field up.
func (p *program) counted(field *types.Var) bool {
	for _, fn := range p.funcs {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				s, ok := instr.(*ir.Store)
				if !ok || place(s.Addr) != types.Object(field) {
					continue
				}
				if counts(s.Val, func(l *ir.Load) bool { return place(l.X) == types.Object(field) }) {
					return true
				}
			}
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

func (g *guesser) library(obj *types.Func) *model.Library {
	if obj.Pkg() == nil {
		return nil
	}
	return g.table.Library(obj.Pkg().Path())
}

// size is how many bytes an allocation has; -1: not known.
func (g *guesser) size(v ir.Value, tr trail) int {
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
		if m.Gathers.Hides {
			g.Protected = true
			return
		}
		g.memory(c, tr)
	default:
		g.named(c)
	}
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
	if m.Hides {
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
	fn := v.Parent()
	if fn.Parent() == nil {
		g.unknown()
		return
	}
	for _, b := range fn.Parent().Blocks {
		for _, instr := range b.Instrs {
			mc, ok := instr.(*ir.MakeClosure)
			if !ok || mc.Fn != fn {
				continue
			}
			if i := slices.Index(fn.FreeVars, v); i >= 0 {
				g.walk(mc.Bindings[i], tr)
			}
		}
	}
}

// elsewhere is a result of a function of another package, as far as that has told.
func (g *guesser) elsewhere(c *ir.Call, obj *types.Func, result int, tr trail) {
	fact, ok := g.told(obj)
	if !ok || result > 0 || fact.Makes == nil {
		g.named(c)
		return
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
	g := guesser{tracer: &tracer{program: p, seen: map[tracePoint]bool{}}}
	for _, b := range fn.Blocks {
		if ret, ok := b.Control().(*ir.Return); ok && len(ret.Results) > 0 {
			g.walk(ret.Results[0], trail{})
		}
	}
	if g.Unknown || g.Random == 0 && len(g.By) == 0 {
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
