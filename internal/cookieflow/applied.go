package cookieflow

import (
	"slices"
	"strings"

	"honnef.co/go/tools/go/ir"
)

// This file lets functions that callers hand over have their effect where the
// call is not analysed once more for them, as in another package: what such a
// function is given may afterwards hold what the function puts there. Callers
// know the function.

// giveTo is a call of a function that the caller has handed over.
func (f *flow) giveTo(at ir.Instruction, c *ir.CallCommon, fn atom, args []value) {
	if f.final {
		f.presumeSent(at, c, args)
	}
	ops := operands(c)
	for i, arg := range args {
		for _, o := range f.reached(arg) {
			if i < len(ops) && f.fixed(o, ops[i]) {
				continue
			}
			if o.owner != f.fn || o.opaque {
				f.blur(o, nil)
				continue
			}
			f.leaveTo(o, atom{kind: applied, in: fn.in, path: fn.path, arg: i})
		}
	}
}

// calledFor reports whether a call of a function that the caller has handed over
// is one of it alone, or of all of a list in order.
func (f *flow) calledFor(at ir.Instruction, fn ir.Value) bool {
	load, ok := fn.(*ir.Load)
	if !ok {
		return true
	}
	element, ok := load.X.(*ir.IndexAddr)
	return !ok || f.goesThrough(at, element)
}

// enterLists marks the loops that call all functions of a list which the caller
// hands over: that it may be empty is the caller's to know.
func (f *flow) enterLists() {
	for call := range instructions[ir.CallInstruction](f.fn) {
		if call.Common().IsInvoke() {
			continue
		}
		load, ok := call.Common().Value.(*ir.Load)
		if !ok {
			continue
		}
		element, ok := load.X.(*ir.IndexAddr)
		if !ok || !f.goesThrough(call, element) {
			continue
		}
		header := f.around(call.Block()).header
		if list, ok := f.value(element.X).single(); ok && list.kind == input && onlyCounts(header) {
			f.entered[header.Index] = true
		}
	}
}

// leaveTo lets an object hold what a function leaves there.
func (f *flow) leaveTo(o *object, call atom) {
	old := f.contents(o)
	for _, k := range old.paths() {
		for _, p := range old.set[k].pointers() {
			f.blur(p.obj, nil)
		}
	}
	after := &fields{rest: call.after(old.rest, ""), set: map[string]value{}}
	for k, v := range old.set {
		after.set[k] = call.after(v, k)
	}
	f.mem.set(o, after)
}

// maxBefore bounds what is kept of what was there before a function that the
// caller hands over.
const maxBefore = 6

// after is what a function leaves at a path where there was v.
func (a atom) after(v value, path string) value {
	v = v.each(func(b atom) value {
		if b.kind == applied && b.in == a.in && b.path == a.path && b.arg == a.arg && b.at == path {
			return value{atoms: b.parts} // once more around a loop
		}
		return one(b)
	})
	if v.struc != nil || len(v.atoms) > maxBefore || slices.ContainsFunc(v.atoms, func(b atom) bool { return len(b.parts) > maxBefore }) {
		return unknownValue(nil, nil)
	}
	a.at, a.parts = path, v.atoms
	return one(a)
}

// appliedBelow is what a function leaves at a path below.
func (a atom) appliedBelow(path string) atom {
	below := value{atoms: a.parts}.field(path)
	a.at, a.parts = joinPath(a.at, path), below.atoms
	if len(a.at) > maxPath || below.struc != nil {
		return a.unknown(nil)
	}
	return a
}

// applied is a value after the functions had their effect that the caller hands
// over: the last that puts something there decides.
func (s *subst) applied(call atom) value {
	after := s.value(value{atoms: call.parts})
	given, list := s.handed(call)
	if up, ok := given.single(); ok && up.kind == input && !up.neg {
		call.in, call.path = up.in, up.path // this one's caller knows
		if list {
			call.path = joinPath(call.path, everyElement)
		}
		return call.after(after, call.at)
	}
	fns, ok := s.functions(given, list)
	if !ok {
		return join(after, unknownValue(s.site, nil))
	}
	for _, fn := range fns {
		after = s.effect(call, fn, after)
	}
	return after
}

// everyElement is the way from a list to all of its elements.
const everyElement = "*." + element

// handed is the function that the caller hands over or, where the callee calls
// all of a list, the list.
func (s *subst) handed(call atom) (given value, list bool) {
	path, list := strings.CutSuffix(call.path, everyElement)
	return s.resolve(call.in, strings.TrimSuffix(path, ".")), list
}

// functions are the functions that a value is or, of a list, has in order.
func (s *subst) functions(v value, list bool) (fns []atom, ok bool) {
	if list {
		return s.exactly(v)
	}
	a, ok := v.single()
	switch {
	case !ok:
		return nil, false
	case a.kind == zero:
		return nil, true
	}
	return []atom{a}, a.kind == pointer && a.path == "" && a.obj.isFunction()
}

// exactly are the functions that a list has, in order, where that is known.
func (f *flow) exactly(list value) (fns []atom, ok bool) {
	return f.exactlyThose(list, (*object).isFunction)
}

// exactlyThose are the elements of a list, all of them and in order, where each is
// an object of which is holds.
func (f *flow) exactlyThose(list value, is func(*object) bool) (elements []atom, ok bool) {
	n, ok := f.length(list)
	a, _ := list.single()
	if !ok || n > maxRows || a.some {
		return nil, false
	}
	for i := range int(n) {
		fn, ok := f.contents(a.obj).get(index(i)).single()
		if !ok || fn.kind != pointer || fn.path != "" || !is(fn.obj) {
			return nil, false
		}
		elements = append(elements, fn)
	}
	return elements, true
}

// effect is what a function leaves where it finds a value.
func (s *subst) effect(call, fn atom, before value) value {
	held := s.object(objectKey{fn: s.fn, at: s.at, path: "given"}, func(o *object) {})
	args := make([]value, call.arg+1)
	for i := range args {
		args[i] = unknownValue(nil, nil)
	}
	args[call.arg] = one(atom{kind: pointer, obj: held})
	callee, args := s.functionOf(fn, args)
	if callee == nil {
		return join(before, unknownValue(s.site, nil))
	}
	for o, c := range callee.summary.exits.all() {
		if o.owner != callee.fn || o.in != call.arg || o.path != "" {
			continue
		}
		s.mem.set(held, (&fields{rest: unknownValue(nil, nil)}).with(call.at, before))
		inner := &subst{flow: s.flow, callee: callee, at: s.at, args: args, site: s.site, made: map[*object]*object{}}
		return inner.value(c.get(call.at))
	}
	return before
}
