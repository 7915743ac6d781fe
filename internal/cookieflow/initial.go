package cookieflow

import (
	"go/types"
	"slices"
	"strings"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// This file knows what package variables of the program hold that are written once:
// keys are mostly kept in one.

// A variable is a package variable, or a field of it, of fields of it.
type variable struct {
	global *ir.Global
	path   string
}

// variableAt is the variable whose address a register holds; none where it leads
// elsewhere. A field of a struct is found whether the variable is the struct or its
// address.
func variableAt(addr ir.Value) variable {
	switch addr := addr.(type) {
	case *ir.Global:
		return variable{global: addr}
	case *ir.FieldAddr:
		v := variableAt(addr.X)
		if load, ok := addr.X.(*ir.Load); ok {
			v = variableAt(load.X)
		}
		v.path = joinPath(v.path, fieldName(elem(addr.X.Type()), addr.Field))
		return v
	}
	return variable{}
}

// initially is what a variable is made of that the package writes once and whose
// address it does not give away; nil where that is not known.
func (f *flow) initially(v variable) *material {
	g := v.global
	if g == nil || f.changed(v) {
		return nil
	}
	if g.Pkg != f.pkg {
		return f.elsewhereKept(v)
	}
	use := f.globals[g]
	if use == nil || len(use.stores) != 1 || v.path == "" && !isTextual(elem(g.Type())) {
		return nil
	}
	m := f.static(use.stores[0].Val, v.path, 0)
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

// changed reports whether the package may do more to a variable than to write it once.
func (p *program) changed(v variable) bool {
	use := p.globals[v.global]
	if use == nil {
		return false
	}
	if use.taken || v.global.Pkg != p.pkg && len(use.stores) > 0 {
		return true
	}
	if slices.ContainsFunc(use.loads, func(l *ir.Load) bool { return filledLater(l) || v.path != "" && handedOn(l) }) {
		return true
	}
	return v.path != "" && p.assigned(v)
}

// handedOn reports whether the address that a register holds goes to where something
// else than a field may be read.
func handedOn(v ir.Value) bool {
	if _, isPointer := v.Type().Underlying().(*types.Pointer); !isPointer {
		return false
	}
	return slices.ContainsFunc(*v.Referrers(), func(r ir.Instruction) bool {
		switch r := r.(type) {
		case *ir.FieldAddr, *ir.Load, *ir.BinOp:
			return false
		case *ir.Return: // what this package assigns by it is seen, as if it were the variable
			return false
		case ir.CallInstruction:
			return r.Common().StaticCallee() == nil || len(r.Common().StaticCallee().Blocks) == 0
		}
		return true
	})
}

// fieldAt is the field at a path of a struct, or of what an address leads to; nil where
// there is none. A step of a path may be "*".
func fieldAt(t types.Type, path string) *types.Var {
	name, rest, more := strings.Cut(path, ".")
	if name == "*" {
		return fieldAt(t, rest)
	}
	i := fieldIndex(t, name)
	if i < 0 {
		return nil
	}
	v := fieldVar(deref(t), i)
	if more {
		return fieldAt(v.Type(), rest)
	}
	return v
}

// fieldIndex is the index of a field of a struct, or of what an address leads to; -1
// where there is none.
func fieldIndex(t types.Type, name string) int {
	st, ok := deref(t).Underlying().(*types.Struct)
	if !ok {
		return -1
	}
	for i := range st.NumFields() {
		if st.Field(i).Name() == name {
			return i
		}
	}
	return -1
}

// assigned reports whether the package assigns to a field of a variable, or of a struct
// that may be in it, or takes its address.
func (p *program) assigned(v variable) bool {
	writes := p.writes()
	return writes.variables[v] || writes.fields[fieldAt(elem(v.global.Type()), v.path)]
}

// maxStatic bounds how deep the expression is that a variable is made of.
const maxStatic = 8

// static is what a path of the registers of another function is made of, as far as that
// does not depend on where control goes.
func (f *flow) static(v ir.Value, path string, depth int) *material {
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
		m := f.static(v.X, path, depth+1)
		if m != nil && m.Making == Constant && m.node == nil {
			m = m.at(v.Source())
		}
		return m
	case *ir.ChangeType:
		return f.static(v.X, path, depth+1)
	case *ir.Extract:
		if v.Index == 0 {
			return f.static(v.Tuple, path, depth+1)
		}
	case *ir.Load:
		if a, ok := v.X.(*ir.Alloc); ok && path != "" {
			return f.staticStruct(a, path, depth)
		}
		at := variableAt(v.X)
		at.path = joinPath(at.path, path)
		return f.initially(at)
	case *ir.Slice:
		if a, ok := v.X.(*ir.Alloc); ok && path == "" {
			return f.listed(a)
		}
	case *ir.Alloc:
		if path != "" {
			return f.staticStruct(v, path, depth)
		}
	case *ir.CompositeValue:
		return f.staticField(v, path, depth)
	case *ir.Call:
		return f.staticCall(v, path, depth)
	}
	return nil
}

// staticStruct is what a path of a struct is made of that a literal makes and of which
// no field is assigned afterwards.
func (f *flow) staticStruct(a *ir.Alloc, path string, depth int) *material {
	var lit *ir.CompositeValue
	for _, r := range *a.Referrers() {
		switch r := r.(type) {
		case *ir.Store:
			if r.Addr != a {
				continue // the variable that holds it
			}
			c, ok := r.Val.(*ir.CompositeValue)
			if !ok || lit != nil {
				return nil
			}
			lit = c
		case ir.CallInstruction, *ir.MakeInterface:
			return nil
		}
	}
	if lit == nil || f.writes().fields[fieldAt(lit.Type(), path)] {
		return nil
	}
	return f.staticField(lit, path, depth)
}

// staticField is what a path of a literal is made of.
func (f *flow) staticField(lit *ir.CompositeValue, path string, depth int) *material {
	name, rest, _ := strings.Cut(path, ".")
	st, isStruct := lit.Type().Underlying().(*types.Struct)
	i := fieldIndex(lit.Type(), name)
	if !isStruct || i < 0 || lit.Bitmap.Bit(i) == 0 {
		return nil
	}
	m := f.static(lit.Values[i], rest, depth+1)
	if source := litOf(lit.Source()); m != nil && m.node == nil && source != nil {
		m = m.at(f.sites.element(source, st, i).Node)
	}
	return m
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
func (f *flow) staticCall(v *ir.Call, path string, depth int) *material {
	obj := calleeObject(&v.Call)
	if obj == nil {
		return nil
	}
	m := f.table.Func(funcKey(obj))
	if m == nil {
		if named := f.variableNamed(v, &v.Call); named != nil && path == "" {
			return named
		}
		return f.staticResult(v, path, depth)
	}
	if path != "" || m.Origin == nil && m.Decodes == nil && m.Carries == nil {
		return nil
	}
	call := &libraryCall{f, v, obj.Signature(), nil}
	for _, op := range operands(&v.Call) {
		arg := unknownValue(nil, op)
		if c, ok := op.(*ir.Const); ok {
			arg = f.value(c)
		} else if made := f.static(op, "", depth+1); made != nil {
			arg = madeOf(made, op)
		}
		call.args = append(call.args, arg)
	}
	made, _ := call.making(m).single()
	return made.made
}

// staticResult is what a function of the package returns on its only way out.
func (f *flow) staticResult(v *ir.Call, path string, depth int) *material {
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
		m := f.static(ret.Results[0], path, depth+1)
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
