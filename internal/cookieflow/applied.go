package cookieflow

import (
	"slices"

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
			old := f.contents(o)
			for _, k := range old.paths() {
				for _, p := range old.set[k].pointers() {
					f.blur(p.obj, nil)
				}
			}
			after := atom{kind: applied, in: fn.in, path: fn.path, arg: i}
			f.mem.set(o, joinFields(old, &fields{rest: one(after)}))
		}
	}
}

// isApplied reports whether an atom is what a function leaves.
func isApplied(a atom) bool { return a.kind == applied }

// applied is a value after the functions had their effect that the caller hands
// over: the last that puts something there decides.
func (s *subst) applied(v value) value {
	var before value
	var calls []atom
	for _, a := range v.atoms {
		if isApplied(a) {
			calls = append(calls, a)
		} else {
			before = join(before, one(a))
		}
	}
	after := s.value(before)
	for _, call := range calls {
		given := s.resolve(call.in, call.path)
		if up, ok := given.single(); ok && up.kind == input && !up.neg {
			call.in, call.path = up.in, up.path // this one's caller knows
			after = join(after, one(call))
			continue
		}
		fns, ok := s.handed(given)
		if !ok {
			return join(after, unknownValue(s.site, nil))
		}
		for _, fn := range fns {
			after = s.effect(call, fn, after)
		}
	}
	return after
}

// handed are the functions that a value may be, in order; those of a list are
// all called.
func (s *subst) handed(v value) (fns []atom, ok bool) {
	if v.struc != nil {
		return nil, false
	}
	for _, a := range v.atoms {
		switch {
		case a.kind == zero:
		case a.kind == pointer && a.path == "" && a.obj.isFunction():
			fns = append(fns, a)
		default:
			return nil, false
		}
	}
	return fns, true
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

func (v value) hasApplied() bool { return v.struc == nil && slices.ContainsFunc(v.atoms, isApplied) }
