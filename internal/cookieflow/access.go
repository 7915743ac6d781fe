package cookieflow

// This file reads and writes memory: what addresses lead to, and what is there.

import (
	"go/types"
	"slices"
	"strings"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

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

// reached are the objects that a value leads to for certain, those of the
// caller included.
func (f *flow) reached(v value) []*object {
	var out []*object
	for _, a := range v.atoms {
		switch a.kind {
		case pointer:
			out = append(out, a.obj)
		case input:
			if f.leads(a) {
				out = append(out, f.inputObject(a))
			}
		}
	}
	return out
}

// leads reports whether an input can lead to memory.
func (f *flow) leads(a atom) bool {
	if a.reg == nil {
		return true
	}
	switch a.reg.Type().Underlying().(type) {
	case *types.Basic, *types.Struct:
		return false
	}
	return true
}

// inputObject is what a parameter, or a pointer that it leads to, points to.
func (f *flow) inputObject(a atom) *object {
	return f.object(objectKey{fn: f.fn, at: a.in, path: a.path}, func(o *object) {
		o.opaque, o.in, o.path = true, a.in, a.path
		if ins := f.inputs(); a.path == "" && a.in < len(ins) {
			o.typ = elem(ins[a.in].Type())
		}
		o.init = &fields{rest: one(atom{kind: input, in: a.in, path: joinPath(a.path, "*"), reg: a.reg})}
	})
}

// opaque is what a register points to that was filled by code not seen.
func (f *flow) opaque(reg ir.Value) *object {
	return f.object(objectKey{fn: f.fn, at: reg, path: "?"}, func(o *object) {
		o.opaque, o.typ = true, elem(reg.Type())
		o.site = f.sites.at(reg.Source(), nil)
		rec, _ := f.describe(o)
		o.init = f.unchanged(&fields{rest: unknownValue(nil, nil)}, rec)
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
	local, written := f.mem.get(o)
	if o.owner == f.fn {
		if !written {
			local = o.init
		}
		if others, ok := f.foreignBefore.get(o); ok && f.published[o] {
			return joinFields(local, others) // whoever is called may have written it
		}
		return local
	}
	all := &fields{}
	if o.owner == nil { // a package variable
		all = o.init
	}
	if s, ok := f.shared.get(o); ok {
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
	if p.guess {
		v = v.guessed()
	}
	if p.some {
		return f.some(v.oneOf())
	}
	if p.pick || !strings.HasSuffix(p.path, element) || len(v.pointers()) == 0 {
		return v
	}
	return v.allTogether()
}

// write puts a value at addresses: in place of what was there when there is
// one address of one object, beside it otherwise.
func (f *flow) write(ps []atom, v value) {
	certain := len(ps)
	for _, p := range ps {
		if p.guess {
			certain--
		}
	}
	f.touched(ps, "")
	for _, p := range ps {
		if p.obj.owner != f.fn {
			f.writeShared(p, v)
			continue
		}
		old := f.contents(p.obj)
		w := f.inRow(p, v)
		if certain > 1 || p.guess || strings.Contains(p.path, element) {
			w = join(old.at(p.path), w)
		}
		f.mem.set(p.obj, old.with(p.path, w))
	}
}

// inRow is a value as it is at an address, which may be that of an element.
func (f *flow) inRow(p atom, v value) value {
	key := keyOf(p.path)
	if key == "" || p.obj.site == nil {
		return v
	}
	return v.in(f.row(p.obj.site, key))
}

// writeShared writes to what other functions see too, at whatever time.
func (f *flow) writeShared(p atom, v value) {
	f.publish(v)
	add := (&fields{}).with(p.path, f.inRow(p, v.closed()))
	for _, m := range []*memory{&f.mem, &f.sharedNext, &f.foreign} {
		if old, ok := m.get(p.obj); ok {
			m.set(p.obj, joinFields(old, add))
		} else {
			m.set(p.obj, add)
		}
	}
}

// field reports whether an atom is the address of a field: who has it cannot change the
// fields beside it.
func (a atom) field() bool {
	return a.kind == pointer && a.path != "" && !strings.ContainsAny(a.path, "[·") && a.obj.fn == nil
}

// blurField makes unknown what is in a field, besides what it is known to hold.
func (f *flow) blurField(a atom) {
	held, seen := f.contents(a.obj).at(a.path), map[*object]bool{a.obj: true}
	blur := func(v value) {
		for _, p := range v.pointers() {
			f.blur(p.obj, seen)
		}
	}
	if held.struc == nil {
		blur(held)
		f.write([]atom{a}, join(held, unknownValue(nil, nil)))
		return
	}
	for _, path := range held.struc.paths() {
		blur(held.struc.set[path])
	}
	f.write([]atom{a}, value{struc: joinFields(held.struc, &fields{rest: unknownValue(nil, nil)})})
}

// blur makes everything that an object holds unknown besides what it is known
// to hold, and so on for what that leads to; seen guards against cycles. A
// manager inside is left as it is: who is given the whole program does not
// reconfigure its parts.
func (f *flow) blur(o *object, seen map[*object]bool) {
	if seen[o] || o.fn != nil {
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
	f.mem.set(o, joinFields(old, &fields{rest: unknownValue(nil, nil)}))
}
