package cookieflow

import (
	"go/types"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// This file knows what package variables of the program hold that are written once:
// keys are mostly kept in one.

// initially is what a variable is made of that the package writes once and whose
// address it does not give away; nil where that is not known.
func (f *flow) initially(g *ir.Global) *material {
	use := f.globals[g]
	if g.Pkg != f.pkg || use == nil || use.taken || len(use.stores) != 1 || !isTextual(elem(g.Type())) {
		return nil
	}
	m := f.static(use.stores[0].Val, 0)
	switch {
	case m == nil:
		return nil
	case m.Making == Constant && m.Bytes == 0:
		return nil // to be filled in by the linker
	case m.node == nil:
		m = m.at(g.Source())
	}
	n := *m
	n.call = nil // which was made once, wherever that was
	return &n
}

// initialField is the same of a field of a struct that is such a variable.
func (f *flow) initialField(fa *ir.FieldAddr) *material {
	g, ok := fa.X.(*ir.Global)
	if !ok {
		return nil
	}
	use := f.globals[g]
	field := fieldVar(elem(g.Type()), fa.Field)
	if g.Pkg != f.pkg || use == nil || use.taken || len(use.stores) != 1 || f.assigned()[field] {
		return nil
	}
	lit, ok := use.stores[0].Val.(*ir.CompositeValue)
	if !ok || lit.Bitmap.Bit(fa.Field) == 0 {
		return nil
	}
	m := f.static(lit.Values[fa.Field], 0)
	st, isStruct := lit.Type().Underlying().(*types.Struct)
	if source := litOf(lit.Source()); m != nil && m.node == nil && isStruct && source != nil {
		m = m.at(f.sites.element(source, st, fa.Field).Node)
	}
	return m
}

// assigned are the fields that the package assigns to, or takes the address of.
func (p *program) assigned() map[*types.Var]bool {
	if p.fieldWrites != nil {
		return p.fieldWrites
	}
	p.fieldWrites = map[*types.Var]bool{}
	for _, fn := range p.funcs {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				fa, ok := instr.(*ir.FieldAddr)
				if !ok || !isTextual(elem(fa.Type())) {
					continue
				}
				for _, r := range *fa.Referrers() {
					if _, load := r.(*ir.Load); !load {
						p.fieldWrites[fieldVar(elem(fa.X.Type()), fa.Field)] = true
					}
				}
			}
		}
	}
	return p.fieldWrites
}

// maxStatic bounds how deep the expression is that a variable is made of.
const maxStatic = 8

// static is what the registers of another function are made of, as far as they do not
// depend on where control goes.
func (f *flow) static(v ir.Value, depth int) *material {
	if depth > maxStatic {
		return nil
	}
	switch v := v.(type) {
	case *ir.Const:
		a, _ := f.value(v).single()
		if a.kind == zero {
			return nil
		}
		return f.material(a)
	case *ir.Convert:
		m := f.static(v.X, depth+1)
		if m != nil && m.Making == Constant && m.node == nil {
			m = m.at(v.Source())
		}
		return m
	case *ir.ChangeType:
		return f.static(v.X, depth+1)
	case *ir.Extract:
		if v.Index == 0 {
			return f.static(v.Tuple, depth+1)
		}
	case *ir.Load:
		if g, ok := v.X.(*ir.Global); ok {
			return f.initially(g)
		}
	case *ir.Slice:
		if a, ok := v.X.(*ir.Alloc); ok {
			return f.listed(a)
		}
	case *ir.Call:
		return f.staticCall(v, depth)
	}
	return nil
}

// listed is a list of bytes that a literal has.
func (f *flow) listed(a *ir.Alloc) *material {
	array, ok := elem(a.Type()).Underlying().(*types.Array)
	lit := litOf(a.Source())
	if !ok || lit == nil || len(lit.Elts) == 0 {
		return nil
	}
	for _, r := range *a.Referrers() {
		s, ok := r.(*ir.Store)
		if !ok {
			continue
		}
		c, ok := s.Val.(*ir.CompositeValue)
		if !ok {
			return nil
		}
		for i, x := range c.Values {
			if c.Bitmap.Bit(i) == 1 && !isConstant(x) {
				return nil
			}
		}
		return &material{Making: Constant, Bytes: int(array.Len()), text: types.ExprString(lit), node: lit}
	}
	return nil
}

// staticCall is what a call makes that the model describes, or a function of the
// package that returns one thing.
func (f *flow) staticCall(v *ir.Call, depth int) *material {
	obj := calleeObject(&v.Call)
	if obj == nil {
		return nil
	}
	m := f.table.Func(funcKey(obj))
	if m == nil {
		return f.staticResult(v, depth)
	}
	if m.Origin == nil && m.Decodes == nil && m.Carries == nil {
		return nil
	}
	call := &libraryCall{f, v, obj.Signature(), nil}
	for _, op := range operands(&v.Call) {
		arg := unknownValue(nil, op)
		if c, ok := op.(*ir.Const); ok {
			arg = f.value(c)
		} else if made := f.static(op, depth+1); made != nil {
			arg = madeOf(made, op)
		}
		call.args = append(call.args, arg)
	}
	made, _ := call.making(m).single()
	return made.made
}

// staticResult is what a function of the package returns on its only way out.
func (f *flow) staticResult(v *ir.Call, depth int) *material {
	fn := v.Call.StaticCallee()
	if fn == nil {
		return nil
	}
	var out *material
	for _, b := range origin(fn).Blocks {
		ret, ok := b.Control().(*ir.Return)
		if !ok || len(ret.Results) == 0 {
			continue
		}
		m := f.static(ret.Results[0], depth+1)
		if m == nil || out != nil && out.compare(m) != 0 {
			return nil
		}
		out = m
	}
	return out
}

// making is what a call makes of bytes or texts; bottom where that is not known.
func (c *libraryCall) making(m *model.Func) value {
	switch {
	case m.Origin != nil && m.Origin.Into == 0:
		if made := c.origin(m.Origin); made != nil {
			reg, _ := c.at.(ir.Value)
			return madeOf(made, reg)
		}
	case m.Decodes != nil:
		return c.decoded(m.Decodes)
	case m.Carries != nil:
		return c.carriedMaterial(m.Carries)
	}
	return value{}
}
