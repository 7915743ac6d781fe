package cookieflow

// This file tells what each kind of instruction does.

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"honnef.co/go/tools/go/ir"
)

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
		return f.elementAddr(v)
	case *ir.Load:
		return f.load(v)
	case *ir.Field:
		return f.reg(f.value(v.X).field(fieldName(v.X.Type(), v.Field)), v)
	case *ir.Index:
		if picked, ok := f.chosen(v.Index, v); ok {
			return picked
		}
		return f.reg(f.value(v.X).field(elementPath(v.Index)), v)
	case *ir.MapLookup:
		return f.mapLookup(v)
	case *ir.Phi:
		return f.phi(v)
	case *ir.ChangeType:
		if isNumber(v.Type()) {
			return f.renumber(v, v.X)
		}
		return f.value(v.X)
	case *ir.ChangeInterface:
		return f.value(v.X)
	case *ir.SliceToArrayPointer:
		return f.value(v.X)
	case *ir.Slice:
		if _, isString := v.X.Type().Underlying().(*types.Basic); isString {
			return unknownValue(nil, v)
		}
		if (v.Low != nil || v.High != nil) && !allBytes(v) {
			return f.some(f.value(v.X).parts())
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
		return f.closure(v)
	case *ir.MakeChan:
		return f.alloc(v, f.sites.birth(v.Source()), v.Type())
	case *ir.MakeSlice:
		o := f.object(objectKey{fn: f.fn, at: v}, func(o *object) { o.site, o.typ = f.sites.birth(v.Source()), v.Type() })
		f.mem.set(o, o.init)
		return one(atom{kind: pointer, obj: o})
	case *ir.Recv:
		return f.receive(v)
	case *ir.TypeSwitch:
		return f.typeSwitch(v)
	case *ir.Select:
		return f.selectOf(v)
	case *ir.Range:
		return f.value(v.X)
	case *ir.Next:
		return f.next(v)
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
		if listsElements(typ) {
			o.init = o.init.with(element, value{}) // what is read was written before
		}
	})
	f.mem.set(o, o.init)
	return one(atom{kind: pointer, obj: o})
}

func listsElements(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Array, *types.Map, *types.Chan:
		return true
	}
	return false
}

func (f *flow) composite(v *ir.CompositeValue) value {
	lit := litOf(v.Source())
	site := f.sites.birth(v.Source())
	out := &fields{rest: one(atom{kind: zero, site: site}), set: map[string]value{}}
	st, isStruct := v.Type().Underlying().(*types.Struct)
	if !isStruct {
		return value{struc: f.array(v, site, out)}
	}
	for i, x := range v.Values {
		if v.Bitmap.Bit(i) == 0 {
			continue
		}
		val := f.value(x)
		f.keep(st.Field(i), val)
		f.output(v, v.Type(), i, x)
		if lit != nil {
			val = val.at(f.sites.element(lit, st, i))
		}
		out = out.with(st.Field(i).Name(), val)
	}
	return value{struc: out}
}

// array is an array as a literal lists its elements.
func (f *flow) array(v *ir.CompositeValue, site *Site, out *fields) *fields {
	all := len(v.Values) > maxRows
	if v.NumSet == len(v.Values) || all {
		out.set[element] = value{} // nothing is left at zero
	}
	for i, x := range v.Values {
		switch {
		case v.Bitmap.Bit(i) == 0:
		case all:
			out = out.with(element, join(out.at(element), f.value(x)))
		default:
			val := f.value(x)
			if _, basic := x.Type().Underlying().(*types.Basic); basic {
				val = val.at(f.sites.listed(litOf(v.Source()), i))
			}
			out = out.with(index(i), val.in(f.row(site, index(i))))
		}
	}
	return out
}

// elementAddr is the address of an element. In a part of a list an index does
// not tell which.
func (f *flow) elementAddr(v *ir.IndexAddr) value {
	l := f.around(v.Block())
	each := l != nil && l.counts(v.Index)
	var out value
	for _, p := range f.pointersTo(v.X) {
		path := elementPath(v.Index)
		if p.part {
			path = element
		}
		p.some = p.some || path == element && !each
		out = join(out, f.inside([]atom{p}, path))
	}
	return out
}

// elementPath is the path of an element by its index.
func elementPath(i ir.Value) string {
	if c := constInt(i); c != nil {
		if n, ok := constant.Int64Val(c); ok && n < maxRows {
			return index(int(n))
		}
	}
	return element
}

// some is v where it is a part of a list, or comes out of one.
func (f *flow) some(list value) value {
	return list.each(func(a atom) value {
		a.some = a.some || a.kind == pointer
		return one(a)
	})
}

// inside moves addresses to a path below.
func (f *flow) inside(ps []atom, path string) value {
	var out value
	for _, p := range f.below(ps, path) {
		out = join(out, one(p))
	}
	return out
}

// below are the same addresses, however many they are: what is written goes to all.
func (f *flow) below(ps []atom, path string) []atom {
	out := slices.Clone(ps)
	for i := range out {
		out[i].path = joinPath(out[i].path, path)
		out[i].part = out[i].part && path == ""
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

func (f *flow) load(v *ir.Load) value {
	g, ok := v.X.(*ir.Global)
	if ok {
		if known := f.known(g, v); !known.bottom() {
			return known
		}
	}
	if isTextual(v.Type()) {
		if made := f.initially(variableAt(v.X)); made != nil {
			return madeOf(readHere(made, v), v)
		}
	}
	if ok {
		if _, basic := v.Type().Underlying().(*types.Basic); basic {
			return f.globalScalar(g, v)
		}
	}
	if isTextual(v.Type()) && f.leftEmpty(v) {
		return one(atom{kind: konst, val: constant.MakeString(""), blank: true})
	}
	if at, ok := v.X.(*ir.IndexAddr); ok {
		if picked, ok := f.chosen(at.Index, v); ok {
			return picked
		}
	}
	var out value
	elsewhere := false
	for _, p := range f.pointersTo(v.X) {
		out = join(out, f.read(p))
		elsewhere = elsewhere || p.obj.opaque || p.obj.owner != f.fn
	}
	if fa, ok := v.X.(*ir.FieldAddr); ok && elsewhere && out.struc == nil {
		out = join(out, f.cells[fieldVar(elem(fa.X.Type()), fa.Field)].guessed())
	}
	if _, basic := v.Type().Underlying().(*types.Basic); basic && out.bottom() {
		return unknownValue(nil, v)
	}
	return f.reg(out, v)
}

// globalScalar is the value of a package variable of basic type: a constant
// only where nothing can change it. Strings can be set by the linker, exported
// variables by other packages, variables whose address is taken by flags.
func (f *flow) globalScalar(g *ir.Global, v ir.Value) value {
	b, _ := v.Type().Underlying().(*types.Basic)
	if g.Object() != nil && g.Pkg == f.pkg && !token.IsExported(g.Name()) && b.Info()&types.IsString == 0 {
		if c, ok := f.onlyInitially(g).(*ir.Const); ok && c.Value != nil {
			return constValue(c.Value)
		}
	}
	return unknownValue(nil, v)
}

func (f *flow) store(s *ir.Store) {
	val := f.value(s.Val)
	if fa, ok := s.Addr.(*ir.FieldAddr); ok {
		f.keep(fieldVar(elem(fa.X.Type()), fa.Field), val)
		f.output(s, elem(fa.X.Type()), fa.Field, s.Val)
		val = val.at(f.sites.assignment(s))
	}
	f.write(f.pointersTo(s.Addr), val)
	f.changeOptions(s)
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
	key := mapKey(m.Key)
	if key == "" {
		key = element
	}
	f.write(f.below(f.pointersTo(m.Map), key), val)
	f.changeData(m.Map, m)
	if f.final {
		f.assignHeader(m)
	}
}

func (f *flow) mapLookup(v *ir.MapLookup) value {
	key := mapKey(v.Index)
	if key == "" {
		key = element
	}
	var out value
	for _, p := range f.pointersTo(v.X) {
		p.path, p.pick = joinPath(p.path, key), true
		out = join(out, f.read(p))
	}
	if _, basic := v.Type().Underlying().(*types.Basic); basic || out.bottom() {
		out = join(out, unknownValue(nil, v)) // there may be no such element
	}
	out = f.reg(out, v)
	if v.CommaOk {
		f.tuples[v] = []value{out, unknownValue(nil, v)}
		return unknownValue(nil, v)
	}
	return out
}

// next is the turn of a loop over a map: every element has its own.
func (f *flow) next(v *ir.Next) value {
	out := unknownValue(nil, v)
	for _, p := range f.below(f.pointersTo(v.Iter), element) {
		out = join(out, f.read(p))
	}
	f.tuples[v] = []value{unknownValue(nil, v), unknownValue(nil, v), out}
	return unknownValue(nil, v)
}

// send and receive treat a channel as a bag of what was put into it.
func (f *flow) sendTo(s *ir.Send) {
	f.write(f.below(f.pointersTo(s.Chan), element), f.value(s.X))
}

func (f *flow) receive(v *ir.Recv) value {
	out := unknownValue(nil, v)
	for _, p := range f.below(f.pointersTo(v.Chan), element) {
		out = join(out, f.read(p))
	}
	out = f.reg(out, v)
	if v.CommaOk {
		f.tuples[v] = []value{out, unknownValue(nil, v)}
	}
	return out
}

// selectOf receives from and sends to all of the channels. Its results are the
// number of one, whether it is open, and what each receives.
func (f *flow) selectOf(v *ir.Select) value {
	results := []value{unknownValue(nil, v), unknownValue(nil, v)}
	for _, s := range v.States {
		at := f.below(f.pointersTo(s.Chan), element)
		if s.Dir == types.SendOnly {
			f.write(at, f.value(s.Send))
			continue
		}
		var got value
		for _, p := range at {
			got = join(got, f.read(p))
		}
		if got.bottom() {
			got = unknownValue(nil, v)
		}
		results = append(results, got)
	}
	f.tuples[v] = results
	return unknownValue(nil, v)
}

// atPhi is what a register holds by the ways that lead to it.
func (f *flow) atPhi(v *ir.Phi) value {
	var out value
	for i, e := range v.Edges {
		if f.in[v.Block().Preds[i].Index].reached {
			out = join(out, f.value(e))
		}
	}
	return out.each(func(a atom) value {
		if a.kind == unknown && a.reg == nil {
			a.reg = v
		}
		return one(a)
	})
}

// phi is the same, within bounds.
func (f *flow) phi(v *ir.Phi) value {
	out := f.atPhi(v)
	if old := f.env[v]; !f.endless(v) && !old.bottom() && !out.equal(old) {
		f.changes[v]++
	}
	if f.endless(v) {
		return unknownValue(nil, v)
	}
	return out
}

// endless reports whether a register has had so many values that it is given up:
// a loop counts, makes a text longer or goes down a list.
func (f *flow) endless(v *ir.Phi) bool {
	return f.changes[v] > maxChanges || f.changes[v] > 0 && grows(v.Type())
}

// maxChanges bounds how often what a register holds at the beginning of a loop's
// turn may change.
const maxChanges = 4

// grows reports whether there is no end to the values of a type that a loop may
// go through.
func grows(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&(types.IsNumeric|types.IsString) != 0
}

// box puts a value into an interface. A struct gets a type and a place of its own there; of
// a length of time the interface does not say that it is one.
func (f *flow) box(v *ir.MakeInterface) value {
	val := f.value(v.X)
	if _, ok := v.X.Type().Underlying().(*types.Struct); !ok {
		if val.struc != nil || !f.isLength(v.X.Type()) {
			return val
		}
		return val.each(func(a atom) value { return one(f.measured(a, v.X.Type())) })
	}
	b := f.alloc(v, f.sites.birth(v.Source()), v.X.Type())
	f.write(b.atoms, val)
	return b
}

func (f *flow) unbox(v *ir.TypeAssert) value {
	val := f.asserted(f.value(v.X), v.AssertedType, v)
	if v.CommaOk {
		f.tuples[v] = []value{val, unknownValue(nil, v)}
	}
	return val
}

// typeSwitch is the value that each case has, and at the end that of the
// default.
func (f *flow) typeSwitch(v *ir.TypeSwitch) value {
	results := []value{unknownValue(nil, v)}
	tag := f.value(v.Tag)
	for _, t := range v.Conds {
		results = append(results, f.asserted(tag, t, v))
	}
	f.tuples[v] = append(results, tag)
	return unknownValue(nil, v)
}

// asserted is what an interface holds that has a type.
func (f *flow) asserted(val value, t types.Type, reg ir.Value) value {
	if _, ok := t.Underlying().(*types.Struct); !ok {
		return val
	}
	var out value
	for _, p := range f.pointers(val) {
		out = join(out, f.read(p))
	}
	return f.reg(out, reg)
}

func (f *flow) extract(v *ir.Extract) value {
	if t := f.tuples[v.Tuple]; v.Index < len(t) {
		return f.reg(t[v.Index], v)
	}
	return unknownValue(nil, v)
}
