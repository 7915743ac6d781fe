package cookieflow

// This file knows what a package writes into fields of text or bytes: of variables, and
// of its own structs, in which services keep their keys.

import (
	"go/types"
	"slices"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/names"
)

// The writes of a package are what it assigns to, or takes the address of: fields of
// variables, and fields of what else there is.
type writes struct {
	variables map[variable]bool
	fields    map[*types.Var]bool
	// given is what literals and assignments give to fields.
	given map[*types.Var][]gift
	// open are fields that get more than that: their address is taken, or a literal that
	// has others leaves them out.
	open map[*types.Var]bool
}

// A gift is a value that a field gets: in a literal, or else by an assignment.
type gift struct {
	literal *ir.CompositeValue
	store   *ir.Store
}

func (p *program) writes() *writes {
	if p.written != nil {
		return p.written
	}
	w := &writes{map[variable]bool{}, map[*types.Var]bool{}, map[*types.Var][]gift{}, map[*types.Var]bool{}}
	p.written = w
	for instr := range instructions[ir.Instruction](p.funcs...) {
		switch instr := instr.(type) {
		case *ir.FieldAddr:
			if isTextual(elem(instr.Type())) && slices.ContainsFunc(*instr.Referrers(), isNoLoad) {
				w.note(instr)
			}
		case *ir.CompositeValue:
			w.literal(instr)
		}
	}
	return w
}

func isNoLoad(instr ir.Instruction) bool {
	_, load := instr.(*ir.Load)
	return !load
}

// note notes what is done by the address of a field.
func (w *writes) note(fa *ir.FieldAddr) {
	field := fieldVar(elem(fa.X.Type()), fa.Field)
	for _, r := range *fa.Referrers() {
		if s, ok := r.(*ir.Store); ok && s.Addr == fa {
			w.given[field] = append(w.given[field], gift{store: s})
		} else if isNoLoad(r) {
			w.open[field] = true
		}
	}
	if v := variableAt(fa); v.global != nil {
		w.variables[v] = true
		return
	}
	w.fields[field] = true
}

// literal notes which fields a literal gives a value. An empty one is filled later.
func (w *writes) literal(lit *ir.CompositeValue) {
	st, ok := lit.Type().Underlying().(*types.Struct)
	if !ok || len(lit.Bitmap.Bits()) == 0 {
		return
	}
	for i := range st.NumFields() {
		switch field := st.Field(i).Origin(); {
		case !isTextual(field.Type()):
		case lit.Bitmap.Bit(i) == 0:
			w.open[field] = true
		default:
			w.given[field] = append(w.given[field], gift{literal: lit})
		}
	}
}

// fromFields is v where a field of a struct that no other package can write to has what
// the package gives it. That is of use for keys alone.
func (f *flow) fromFields(v value) value {
	if v.struc != nil {
		return v
	}
	return v.each(func(a atom) value {
		if (a.kind == unknown || a.kind == input) && a.made == nil {
			if m := f.inField(a.reg); m != nil {
				return one(atom{kind: unknown, site: a.site, reg: a.reg, made: m})
			}
		}
		return one(a)
	})
}

// inField is what the field is made of that a register was read from.
func (f *flow) inField(v ir.Value) *material {
	switch v := unconverted(v).(type) {
	case *ir.Field:
		return f.alwaysGiven(fieldVar(v.X.Type(), v.Field))
	case *ir.Load:
		if fa, ok := v.X.(*ir.FieldAddr); ok {
			return f.alwaysGiven(fieldVar(elem(fa.X.Type()), fa.Field))
		}
	}
	return nil
}

// alwaysGiven is the constant, or the variable of the environment, that the package gives to
// a field wherever it gives it a value; nil where there are several, it may have another, or
// is compared with one. Other packages could write to one whose name is exported: where it is
// the key of a service, by the name, a constant is taken for what it has.
func (f *flow) alwaysGiven(field *types.Var) (out *material) {
	w := f.writes()
	if field == nil || field.Pkg() != f.pass.Pkg || w.open[field] || field.Exported() && !f.ownKey(field) {
		return nil
	}
	for _, g := range w.given[field] {
		var m *material
		if g.literal != nil {
			m = f.staticField(g.literal, field.Name(), 0)
		} else if m = f.static(g.store.Val, "", 0); m != nil && m.node == nil {
			m = m.at(g.store.Source())
		}
		if m == nil || out != nil && (out.Making != m.Making || out.text != m.text || out.Bytes != m.Bytes || out.Name != m.Name) {
			return nil
		}
		constant := m.Making == Constant && m.Bytes > 0
		if !constant && (m.Making != Environment || f.comparesField(field) || field.Exported()) {
			return nil
		}
		out = m
	}
	return out
}

// ownKey reports whether a field is, by its name, the key of what the function is a method of,
// and of no settings, which are there to be replaced.
func (f *flow) ownKey(field *types.Var) bool {
	recv := outermost(f.fn).Signature.Recv()
	if recv == nil || !names.SigningKey(field.Name()) {
		return false
	}
	owner := ownStruct(recv.Type())
	if owner == nil || names.Settings(owner.Name()) {
		return false
	}
	st := owner.Type().Underlying().(*types.Struct)
	i := fieldIndex(st, field.Name())
	return i >= 0 && st.Field(i).Origin() == field && st.Tag(i) == ""
}
