package cookieflow

import (
	"go/constant"
	"go/token"
	"go/types"
	"maps"
	"slices"
	"strings"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// A flow is the analysis of one function: what its registers and the memory
// that it reaches hold at each point.
//
// dfa/dense of honnef.co/go/tools does not fit: its facts belong to edges and
// must not change, while registers here hold one value for the whole function
// and a block's events are wanted once, from its final state. The loop below
// is what is left.
type flow struct {
	*program
	fn       *ir.Function
	env      map[ir.Value]value
	tuples   map[ir.Value][]value
	in       []memory // by block; nil: not reached
	mem      memory   // at the instruction that is looked at
	defers   []*ir.Defer
	cur      *ir.BasicBlock // that is looked at
	final    bool           // the last pass, over states that no longer change
	gaveUp   bool
	imported bool // from a fact: there are no places in the source
	summary  *summary
	events   []*event
}

// maxVisits bounds how often a block is gone through.
const maxVisits = 20

func newFlow(p *program, fn *ir.Function) *flow {
	f := &flow{
		program: p, fn: fn,
		env: map[ir.Value]value{}, tuples: map[ir.Value][]value{},
		in: make([]memory, len(fn.Blocks)),
	}
	for i, v := range f.inputs() {
		f.env[v] = one(atom{kind: input, in: i, reg: v})
	}
	return f
}

// inputs are the registers that the caller fills: parameters, receiver first,
// then captured variables.
func (f *flow) inputs() []ir.Value {
	vs := make([]ir.Value, 0, len(f.fn.Params)+len(f.fn.FreeVars))
	for _, p := range f.fn.Params {
		vs = append(vs, p)
	}
	for _, v := range f.fn.FreeVars {
		vs = append(vs, v)
	}
	return vs
}

func (f *flow) analyze() {
	f.summary = &summary{}
	if len(f.fn.Blocks) == 0 {
		return
	}
	order := reversePostorder(f.fn)
	visits := make([]int, len(f.fn.Blocks))
	f.in[f.fn.Blocks[0].Index] = memory{}
	for dirty := map[int]bool{f.fn.Blocks[0].Index: true}; len(dirty) > 0; {
		for _, b := range order {
			if !dirty[b.Index] {
				continue
			}
			delete(dirty, b.Index)
			if visits[b.Index]++; visits[b.Index] > maxVisits {
				f.gaveUp = true
				f.debugf("%s: no fixpoint after %d visits of a block", f.fn, maxVisits)
				return
			}
			f.block(b)
			for _, succ := range f.successors(b) {
				if f.flowInto(succ) {
					dirty[succ.Index] = true
				}
			}
		}
	}
	f.finish(order)
}

// flowInto joins the current memory into a block and reports a change.
func (f *flow) flowInto(b *ir.BasicBlock) bool {
	old := f.in[b.Index]
	if old == nil {
		f.in[b.Index] = maps.Clone(f.mem)
		return true
	}
	joined := joinMemory(maps.Clone(old), f.mem)
	if joined.equal(old) {
		return false
	}
	f.in[b.Index] = joined
	return true
}

// successors are the blocks that b can go on to. A constant condition leaves
// one of them.
func (f *flow) successors(b *ir.BasicBlock) []*ir.BasicBlock {
	branch, ok := b.Control().(*ir.If)
	if !ok {
		return b.Succs
	}
	switch (Setting{f.value(branch.Cond)}).State() {
	case On:
		return b.Succs[:1]
	case Off:
		return b.Succs[1:]
	}
	return b.Succs
}

func (f *flow) block(b *ir.BasicBlock) {
	f.cur, f.mem = b, maps.Clone(f.in[b.Index])
	for _, instr := range b.Instrs {
		f.step(instr)
	}
}

// finish goes once more through every block that is reached, now collecting
// events and what the function leaves behind.
func (f *flow) finish(order []*ir.BasicBlock) {
	f.final = true
	var exits []exit
	for _, b := range order {
		if f.in[b.Index] == nil {
			continue
		}
		f.block(b)
		if len(b.Succs) == 0 {
			exits = append(exits, exit{block: b, mem: f.mem})
		}
	}
	f.leave(exits)
}

func reversePostorder(fn *ir.Function) []*ir.BasicBlock {
	seen := make([]bool, len(fn.Blocks))
	var post []*ir.BasicBlock
	var visit func(*ir.BasicBlock)
	visit = func(b *ir.BasicBlock) {
		seen[b.Index] = true
		for _, s := range b.Succs {
			if !seen[s.Index] {
				visit(s)
			}
		}
		post = append(post, b)
	}
	visit(fn.Blocks[0])
	for i, j := 0, len(post)-1; i < j; i, j = i+1, j-1 {
		post[i], post[j] = post[j], post[i]
	}
	return post
}

// value is what a register holds.
func (f *flow) value(v ir.Value) value {
	switch v := v.(type) {
	case nil:
		return value{}
	case *ir.Const:
		if v.Value == nil {
			return one(atom{kind: zero})
		}
		return constValue(v.Value)
	case *ir.AggregateConst:
		return one(atom{kind: zero, site: f.sites.birth(v.Source())})
	case *ir.Global:
		return one(atom{kind: pointer, obj: f.global(v)})
	case *ir.Function, *ir.Builtin:
		return unknownValue(nil, v)
	}
	return f.env[v]
}

// step lets an instruction change registers and memory.
func (f *flow) step(instr ir.Instruction) {
	switch instr := instr.(type) {
	case *ir.Store:
		f.store(instr)
	case *ir.MapUpdate:
		f.mapUpdate(instr)
	case *ir.Call:
		f.call(instr, &instr.Call)
	case *ir.Go:
		f.call(instr, &instr.Call)
	case *ir.Defer:
		if f.final {
			f.defers = append(f.defers, instr)
		}
	case *ir.RunDefers:
		f.runDefers(instr)
	case ir.Value:
		f.env[instr] = f.eval(instr)
	}
}

// eval is the value of a register that does not call anything.
func (f *flow) eval(v ir.Value) value {
	switch v := v.(type) {
	case *ir.Alloc:
		return f.alloc(v, f.sites.birth(v.Source()), elem(v.Type()))
	case *ir.MakeMap:
		return f.alloc(v, f.sites.birth(v.Source()), v.Type())
	case *ir.CompositeValue:
		return f.composite(v)
	case *ir.FieldAddr:
		return f.fieldAddr(v)
	case *ir.IndexAddr:
		return f.inside(f.pointersTo(v.X), "[*]")
	case *ir.Load:
		return f.load(v)
	case *ir.Field:
		return f.reg(f.value(v.X).field(fieldName(v.X.Type(), v.Field)), v)
	case *ir.Index:
		return f.reg(f.value(v.X).field("[*]"), v)
	case *ir.MapLookup:
		return f.mapLookup(v)
	case *ir.Phi:
		return f.phi(v)
	case *ir.ChangeType:
		return f.value(v.X)
	case *ir.ChangeInterface:
		return f.value(v.X)
	case *ir.SliceToArrayPointer:
		return f.value(v.X)
	case *ir.Slice:
		if _, isString := v.X.Type().Underlying().(*types.Basic); isString {
			return unknownValue(nil, v)
		}
		return f.value(v.X)
	case *ir.MakeInterface:
		return f.box(v)
	case *ir.TypeAssert:
		return f.unbox(v)
	case *ir.Convert:
		return f.convert(v)
	case *ir.UnOp:
		return f.unop(v)
	case *ir.BinOp:
		return f.binop(v)
	case *ir.Extract:
		return f.extract(v)
	case *ir.MakeClosure:
		f.closure(v)
		return unknownValue(nil, v)
	}
	return unknownValue(nil, v)
}

// reg notes the register in every atom of v that stands for something not
// known, so that its data can be traced from there.
func (f *flow) reg(v value, r ir.Value) value {
	if v.struc != nil {
		return v
	}
	return v.each(func(a atom) value {
		if a.kind == unknown || a.kind == input {
			a.reg = r
		}
		return one(a)
	})
}

// alloc makes fresh memory, zero everywhere.
func (f *flow) alloc(v ir.Value, site *Site, typ types.Type) value {
	o := f.object(objectKey{fn: f.fn, at: v}, func(o *object) {
		o.site, o.typ = site, typ
		o.init = &fields{rest: one(atom{kind: zero, site: site})}
	})
	f.mem[o] = o.init
	return one(atom{kind: pointer, obj: o})
}

func (f *flow) composite(v *ir.CompositeValue) value {
	lit := litOf(v.Source())
	out := &fields{rest: one(atom{kind: zero, site: f.sites.birth(v.Source())}), set: map[string]value{}}
	st, isStruct := v.Type().Underlying().(*types.Struct)
	for i, x := range v.Values {
		if v.Bitmap.Bit(i) == 0 {
			continue
		}
		val := f.value(x)
		if !isStruct {
			out.set["[*]"] = join(out.set["[*]"], val)
			continue
		}
		f.keep(st.Field(i), val)
		if lit != nil {
			val = val.at(f.sites.element(lit, st, i))
		}
		out = out.with(st.Field(i).Name(), val)
	}
	return value{struc: out}
}

func (f *flow) fieldAddr(v *ir.FieldAddr) value {
	return f.inside(f.pointersTo(v.X), fieldName(elem(v.X.Type()), v.Field))
}

// inside moves addresses to a path below.
func (f *flow) inside(ps []atom, path string) value {
	var out value
	for _, p := range ps {
		p.path = joinPath(p.path, path)
		out = join(out, one(p))
	}
	return out
}

func fieldName(t types.Type, i int) string {
	if v := fieldVar(t, i); v != nil {
		return v.Name()
	}
	return "?"
}

func fieldVar(t types.Type, i int) *types.Var {
	st, ok := t.Underlying().(*types.Struct)
	if !ok || i >= st.NumFields() {
		return nil
	}
	return st.Field(i).Origin()
}

// pointersTo are the addresses that a register may hold. An object stands in
// for an address that is not known.
func (f *flow) pointersTo(v ir.Value) []atom {
	ps := f.pointers(f.value(v))
	for _, p := range ps {
		if p.obj.opaque && p.obj.typ == nil && p.path == "" {
			p.obj.typ = elem(v.Type())
		}
	}
	return ps
}

func (f *flow) pointers(v value) []atom {
	var out []atom
	for _, a := range v.atoms {
		switch a.kind {
		case pointer:
			out = append(out, a)
		case input:
			out = append(out, atom{kind: pointer, obj: f.inputObject(a)})
		case unknown:
			if a.reg != nil {
				out = append(out, atom{kind: pointer, obj: f.opaque(a.reg)})
			}
		}
	}
	return out
}

// inputObject is what a parameter, or a pointer that it leads to, points to.
func (f *flow) inputObject(a atom) *object {
	return f.object(objectKey{fn: f.fn, at: a.in, path: a.path}, func(o *object) {
		o.opaque, o.in, o.path = true, a.in, a.path
		if a.path == "" {
			o.typ = elem(f.inputs()[a.in].Type())
		}
		o.init = &fields{rest: one(atom{kind: input, in: a.in, path: joinPath(a.path, "*"), reg: a.reg})}
	})
}

// opaque is what a register points to that was filled by code not seen.
func (f *flow) opaque(reg ir.Value) *object {
	return f.object(objectKey{fn: f.fn, at: reg, path: "?"}, func(o *object) {
		o.opaque, o.typ = true, elem(reg.Type())
		o.site = f.sites.at(reg.Source(), nil)
		o.init = &fields{rest: unknownValue(nil, nil)}
		o.slot = f.fromSlot(reg)
	})
}

// fromSlot reports whether a register was loaded from a record's slot.
func (f *flow) fromSlot(reg ir.Value) bool {
	load, ok := reg.(*ir.Load)
	if !ok {
		return false
	}
	fa, ok := load.X.(*ir.FieldAddr)
	if !ok {
		return false
	}
	rec, _ := f.record(fa.X.Type())
	return rec != nil && slices.ContainsFunc(rec.Slots, func(s model.Slot) bool {
		return s.Path == fieldName(elem(fa.X.Type()), fa.Field)
	})
}

// contents is what an object holds here.
func (f *flow) contents(o *object) *fields {
	local, written := f.mem[o]
	if o.owner == f.fn {
		if written {
			return local
		}
		return o.init
	}
	all := &fields{}
	if o.owner == nil { // a package variable
		all = o.init
	}
	if s := f.shared[o]; s != nil {
		all = joinFields(all, s)
	}
	if written {
		all = joinFields(all, local)
	}
	return all
}

// read is what an address holds here. What is kept in the elements of an array
// is all there at once, unlike what a variable may hold.
func (f *flow) read(p atom) value {
	v := f.contents(p.obj).get(p.path)
	if !strings.HasSuffix(p.path, "[*]") || len(v.pointers()) == 0 {
		return v
	}
	return v.each(func(a atom) value {
		a.together = a.kind == pointer
		return one(a)
	})
}

// write puts a value at addresses: in place of what was there when there is
// one address of one object, beside it otherwise.
func (f *flow) write(ps []atom, v value) {
	for _, p := range ps {
		if p.obj.owner != f.fn {
			f.writeShared(p, v)
			continue
		}
		old := f.contents(p.obj)
		w := v
		if len(ps) > 1 || strings.Contains(p.path, "[*]") {
			w = join(old.get(p.path), v)
		}
		f.mem[p.obj] = old.with(p.path, w)
	}
}

// writeShared writes to what other functions see too, at whatever time.
func (f *flow) writeShared(p atom, v value) {
	f.publish(v)
	add := (&fields{}).with(p.path, v.closed())
	for _, m := range []memory{f.mem, f.sharedNext, f.foreign} {
		if old := m[p.obj]; old != nil {
			m[p.obj] = joinFields(old, add)
		} else {
			m[p.obj] = add
		}
	}
}

// keep notes addresses that are put into a field of one of the package's own
// structs: other functions find them there.
func (f *flow) keep(field *types.Var, v value) {
	if field == nil || field.Pkg() != f.pass.Pkg || v.struc != nil || len(v.pointers()) == 0 {
		return
	}
	kept := value{atoms: v.pointers()}
	f.publish(kept)
	f.cellsNext[field] = join(f.cellsNext[field], kept)
}

func (f *flow) load(v *ir.Load) value {
	if g, ok := v.X.(*ir.Global); ok {
		if _, basic := v.Type().Underlying().(*types.Basic); basic {
			return f.globalScalar(g, v)
		}
	}
	var out value
	elsewhere := false
	for _, p := range f.pointersTo(v.X) {
		out = join(out, f.read(p))
		elsewhere = elsewhere || p.obj.opaque || p.obj.owner != f.fn
	}
	if fa, ok := v.X.(*ir.FieldAddr); ok && elsewhere && out.struc == nil {
		out = join(out, f.cells[fieldVar(elem(fa.X.Type()), fa.Field)])
	}
	return f.reg(out, v)
}

// globalScalar is the value of a package variable of basic type: a constant
// only where nothing can change it. Strings can be set by the linker, exported
// variables by other packages, variables whose address is taken by flags.
func (f *flow) globalScalar(g *ir.Global, v ir.Value) value {
	use := f.globals[g]
	b, _ := v.Type().Underlying().(*types.Basic)
	if g.Object() != nil && g.Pkg == f.pkg && use != nil && !use.taken && len(use.stores) == 1 && !token.IsExported(g.Name()) && b.Info()&types.IsString == 0 {
		if s := use.stores[0]; s.Parent().Synthetic != "" {
			if c, ok := s.Val.(*ir.Const); ok && c.Value != nil {
				return constValue(c.Value)
			}
		}
	}
	return unknownValue(nil, v)
}

func (f *flow) store(s *ir.Store) {
	val := f.value(s.Val)
	if fa, ok := s.Addr.(*ir.FieldAddr); ok {
		f.keep(fieldVar(elem(fa.X.Type()), fa.Field), val)
		val = val.at(f.sites.assignment(s))
	}
	f.write(f.pointersTo(s.Addr), val)
}

// mapKey is the path of a map element; "" where the key is not a constant.
func mapKey(k ir.Value) string {
	if mi, ok := k.(*ir.MakeInterface); ok {
		k = mi.X
	}
	c, ok := k.(*ir.Const)
	if !ok || c.Value == nil {
		return ""
	}
	return `[` + strings.ReplaceAll(c.Value.ExactString(), ".", "·") + `]`
}

func (f *flow) mapUpdate(m *ir.MapUpdate) {
	val := f.value(m.Value).at(f.sites.at(m.Source(), nil))
	ps := f.pointersTo(m.Map)
	if key := mapKey(m.Key); key != "" {
		f.write(f.inside(ps, key).atoms, val)
		return
	}
	for _, p := range ps {
		f.blur(p.obj, nil)
	}
}

func (f *flow) mapLookup(v *ir.MapLookup) value {
	var out value
	for _, p := range f.pointersTo(v.X) {
		if key := mapKey(v.Index); key != "" {
			p.path = joinPath(p.path, key)
			out = join(out, f.read(p))
		}
	}
	if v.CommaOk {
		f.tuples[v] = []value{f.reg(join(out, unknownValue(nil, v)), v), unknownValue(nil, v)}
		return unknownValue(nil, v)
	}
	return f.reg(join(out, unknownValue(nil, v)), v)
}

func (f *flow) phi(v *ir.Phi) value {
	var out value
	for i, e := range v.Edges {
		if f.in[v.Block().Preds[i].Index] != nil {
			out = join(out, f.value(e))
		}
	}
	return out
}

// box puts a struct into an interface: it gets a type and a place of its own.
func (f *flow) box(v *ir.MakeInterface) value {
	val := f.value(v.X)
	if _, ok := v.X.Type().Underlying().(*types.Struct); !ok {
		return val
	}
	b := f.alloc(v, f.sites.birth(v.Source()), v.X.Type())
	f.write(b.atoms, val)
	return b
}

func (f *flow) unbox(v *ir.TypeAssert) value {
	val := f.value(v.X)
	if _, ok := v.AssertedType.Underlying().(*types.Struct); ok {
		var out value
		for _, p := range f.pointers(val) {
			out = join(out, f.read(p))
		}
		val = f.reg(out, v)
	}
	if v.CommaOk {
		f.tuples[v] = []value{val, unknownValue(nil, v)}
	}
	return val
}

func (f *flow) convert(v *ir.Convert) value {
	val := f.value(v.X)
	a, ok := val.single()
	if !ok || a.kind != konst && a.kind != input {
		return unknownValue(nil, v)
	}
	if a.kind == input {
		return val
	}
	b, ok := v.Type().Underlying().(*types.Basic)
	if !ok {
		return unknownValue(nil, v)
	}
	switch {
	case b.Info()&types.IsInteger != 0 && a.val.Kind() == constant.Float:
		if i := constant.ToInt(a.val); i.Kind() == constant.Int {
			return constValue(i)
		}
		return unknownValue(nil, v)
	case b.Info()&types.IsString != 0 && a.val.Kind() != constant.String:
		return unknownValue(nil, v)
	}
	return val
}

func (f *flow) unop(v *ir.UnOp) value {
	if v.Op != token.NOT {
		return unknownValue(nil, v)
	}
	return f.value(v.X).each(func(a atom) value {
		switch a.kind {
		case konst:
			a.val = constant.UnaryOp(token.NOT, a.val, 0)
			return one(a)
		case zero:
			return one(atom{kind: konst, site: a.site, val: constant.MakeBool(true)})
		case input:
			a.neg = !a.neg
			return one(a)
		}
		return unknownValue(nil, v)
	})
}

func (f *flow) binop(v *ir.BinOp) value {
	x, okX := f.value(v.X).single()
	y, okY := f.value(v.Y).single()
	if !okX || !okY || x.kind != konst || y.kind != konst {
		return unknownValue(nil, v)
	}
	if c, ok := fold(v.Op, x.val, y.val); ok {
		return constValue(c)
	}
	return unknownValue(nil, v)
}

// fold computes an operation on two constants.
func fold(op token.Token, x, y constant.Value) (constant.Value, bool) {
	if x.Kind() != y.Kind() {
		return nil, false
	}
	switch op {
	case token.EQL, token.NEQ, token.LSS, token.LEQ, token.GTR, token.GEQ:
		if x.Kind() == constant.Bool && op != token.EQL && op != token.NEQ {
			return nil, false
		}
		return constant.MakeBool(constant.Compare(x, op, y)), true
	case token.ADD:
		if x.Kind() == constant.Bool {
			return nil, false
		}
		return constant.BinaryOp(x, op, y), true
	case token.SUB, token.MUL:
		if x.Kind() != constant.Int && x.Kind() != constant.Float {
			return nil, false
		}
		return constant.BinaryOp(x, op, y), true
	case token.QUO:
		if x.Kind() != constant.Int || constant.Sign(y) == 0 {
			return nil, false
		}
		return constant.BinaryOp(x, token.QUO_ASSIGN, y), true
	}
	return nil, false
}

func (f *flow) extract(v *ir.Extract) value {
	if t := f.tuples[v.Tuple]; v.Index < len(t) {
		return f.reg(t[v.Index], v)
	}
	return unknownValue(nil, v)
}

// blur makes everything that an object holds unknown besides what it is known
// to hold, and so on for what that leads to; seen guards against cycles. A
// manager inside is left as it is: who is given the whole program does not
// reconfigure its parts.
func (f *flow) blur(o *object, seen map[*object]bool) {
	if seen[o] {
		return
	}
	if rec, _ := f.describe(o); seen != nil && rec != nil && rec.Managed {
		return
	}
	if seen == nil {
		seen = map[*object]bool{}
	}
	seen[o] = true
	if o.owner != f.fn {
		f.writeShared(atom{kind: pointer, obj: o}, unknownValue(nil, nil))
		return
	}
	old := f.contents(o)
	for _, k := range old.paths() {
		for _, p := range old.set[k].pointers() {
			f.blur(p.obj, seen)
		}
	}
	f.mem[o] = joinFields(old, &fields{rest: unknownValue(nil, nil)})
}
