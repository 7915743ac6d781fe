package cookieflow

// This file tells what each kind of instruction does.

import (
	"go/token"
	"go/types"
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
		return f.inside(f.pointersTo(v.X), element)
	case *ir.Load:
		return f.load(v)
	case *ir.Field:
		return f.reg(f.value(v.X).field(fieldName(v.X.Type(), v.Field)), v)
	case *ir.Index:
		return f.reg(f.value(v.X).field(element), v)
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
		return f.closure(v)
	case *ir.MakeChan:
		return f.alloc(v, f.sites.birth(v.Source()), v.Type())
	case *ir.MakeSlice:
		o := f.object(objectKey{fn: f.fn, at: v}, func(o *object) { o.site, o.typ = f.sites.birth(v.Source()), v.Type() })
		f.mem[o] = o.init
		return one(atom{kind: pointer, obj: o})
	case *ir.Recv:
		return f.receive(v)
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
			out.set[element] = join(out.set[element], val)
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
		out = join(out, f.cells[fieldVar(elem(fa.X.Type()), fa.Field)].guessed())
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
	key := mapKey(m.Key)
	if key == "" {
		key = element
	}
	f.write(f.inside(f.pointersTo(m.Map), key).atoms, val)
	if f.final {
		f.assignHeader(m)
	}
}

func (f *flow) mapLookup(v *ir.MapLookup) value {
	out := unknownValue(nil, v)
	for _, p := range f.pointersTo(v.X) {
		c := f.contents(p.obj)
		out = join(out, c.get(joinPath(p.path, element)))
		if key := mapKey(v.Index); key != "" {
			out = join(out, c.get(joinPath(p.path, key)))
		}
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
	for _, p := range f.inside(f.pointersTo(v.Iter), element).atoms {
		out = join(out, f.read(p))
	}
	f.tuples[v] = []value{unknownValue(nil, v), unknownValue(nil, v), out}
	return unknownValue(nil, v)
}

// send and receive treat a channel as a bag of what was put into it.
func (f *flow) sendTo(s *ir.Send) {
	f.write(f.inside(f.pointersTo(s.Chan), element).atoms, f.value(s.X))
}

func (f *flow) receive(v *ir.Recv) value {
	out := unknownValue(nil, v)
	for _, p := range f.inside(f.pointersTo(v.Chan), element).atoms {
		out = join(out, f.read(p))
	}
	out = f.reg(out, v)
	if v.CommaOk {
		f.tuples[v] = []value{out, unknownValue(nil, v)}
	}
	return out
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

func (f *flow) extract(v *ir.Extract) value {
	if t := f.tuples[v.Tuple]; v.Index < len(t) {
		return f.reg(t[v.Index], v)
	}
	return unknownValue(nil, v)
}
