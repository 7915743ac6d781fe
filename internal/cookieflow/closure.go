package cookieflow

// This file lets function literals have their effect.

import (
	"go/types"
	"slices"
	"strconv"

	"honnef.co/go/tools/go/ir"
)

// withCaptured adds what a function literal captured to its arguments.
func (f *flow) withCaptured(c *ir.CallCommon, args []value) []value {
	mc, ok := c.Value.(*ir.MakeClosure)
	if !ok {
		return args
	}
	for _, b := range mc.Bindings {
		args = append(args, f.value(b))
	}
	return args
}

// captured is where a function value keeps what it captured, by number.
func captured(i int) string { return "#" + strconv.Itoa(i) }

// function is a function as a value.
func (p *program) function(fn *ir.Function) value {
	fn = origin(fn)
	o := p.object(objectKey{at: fn}, func(o *object) { o.fn = fn })
	return one(atom{kind: pointer, obj: o})
}

// closure is a function value that is made and, unless it is only called right
// here, run by somebody at some time after: what it does counts from here on.
func (f *flow) closure(mc *ir.MakeClosure) value {
	fn, ok := mc.Fn.(*ir.Function)
	if !ok {
		return unknownValue(nil, mc)
	}
	fn = origin(fn)
	o := f.object(objectKey{fn: f.fn, at: mc}, func(o *object) { o.fn = fn })
	c := &fields{set: map[string]value{}}
	for i, b := range mc.Bindings {
		c.set[captured(i)] = f.value(b)
	}
	o.init = c
	f.mem.set(o, c)
	if callee := f.flow(fn); callee != nil && !callee.gaveUp && !f.calledOnly(mc) {
		f.runLater(mc, callee)
	}
	return one(atom{kind: pointer, obj: o})
}

// runLater lets a closure have its effect, or none, with parameters of which
// nothing is known and captured variables that may have changed by then.
func (f *flow) runLater(mc *ir.MakeClosure, callee *flow) {
	s := &subst{flow: f, callee: callee, at: mc, made: map[*object]*object{}}
	for range callee.fn.Params {
		s.args = append(s.args, unknownValue(nil, nil))
	}
	before := f.mem
	for _, b := range mc.Bindings {
		v := f.value(b)
		if f.changesLater(b, mc) {
			for _, p := range v.pointers() {
				f.blur(p.obj, nil)
			}
		}
		s.args = append(s.args, v)
	}
	s.happen()
	f.mem = before
	for _, w := range s.writes(callee.summary) {
		f.write(w.to, w.val)
	}
	f.mem = joinMemory(f.mem, before)
}

// callValue calls the functions that a value may be, and reports whether these
// are all that it may be.
func (f *flow) callValue(at ir.Instruction, v value, args []value) (results []value, all bool) {
	if in, ok := at.(ir.CallInstruction); ok && !in.Common().IsInvoke() {
		if fns, ok := f.allOf(at, in.Common().Value); ok && len(v.atoms) > 1 {
			return f.callAll(at, fns, args)
		}
	}
	all = v.struc == nil
	before := f.mem
	var after memory
	for _, a := range v.atoms {
		f.callsBack = f.callsBack || a.kind == input
		if r, ok := f.callBound(at, a, args); ok {
			results = joinResults(results, r)
			continue
		}
		if a.kind == pointer && a.obj.iterates && len(args) == 1 {
			f.visit(at, f.contents(a.obj).get(elements), args[0])
			continue
		}
		callee, full := f.functionOf(a, args)
		if callee == nil {
			all = all && a.kind == zero
			continue
		}
		f.mem = before
		results = joinResults(results, f.apply(at, callee, full))
		after = joinMemory(f.mem, after)
	}
	if after.reached {
		f.mem = after
	}
	return results, all
}

// allOf are the functions of a list that a loop calls one after the other, all
// of them and in order.
func (f *flow) allOf(at ir.Instruction, fn ir.Value) ([]atom, bool) {
	load, ok := fn.(*ir.Load)
	if !ok {
		return nil, false
	}
	element, ok := load.X.(*ir.IndexAddr)
	if !ok || !f.goesThrough(at, element) {
		return nil, false
	}
	return f.exactly(f.value(element.X))
}

// goesThrough reports whether a call is made for every element of a list, in
// order.
func (f *flow) goesThrough(at ir.Instruction, element *ir.IndexAddr) bool {
	l := f.around(at.Block())
	return l != nil && l.whole() && l.everyTurn(at.Block()) && l.counts(element.Index)
}

// callAll calls functions one after the other.
func (f *flow) callAll(at ir.Instruction, fns []atom, args []value) (results []value, all bool) {
	all = true
	if _, deferred := at.(*ir.Defer); deferred {
		slices.Reverse(fns) // last first
	}
	for _, fn := range fns {
		callee, full := f.functionOf(fn, args)
		if callee == nil {
			all = false
			continue
		}
		results = joinResults(results, f.apply(at, callee, full))
	}
	return results, all
}

// callBound calls a method that the model describes, where an atom is such a
// method together with its receiver.
func (f *flow) callBound(at ir.Instruction, a atom, args []value) ([]value, bool) {
	if a.kind != pointer || a.obj.fn == nil || a.obj.fn.Synthetic == "" {
		return nil, false
	}
	obj, ok := a.obj.fn.Object().(*types.Func)
	if !ok {
		return nil, false
	}
	m := f.table.Func(funcKey(obj))
	call, isCall := at.(ir.CallInstruction)
	if m == nil || !isCall {
		return nil, false
	}
	if len(a.obj.fn.FreeVars) > 0 {
		args = slices.Concat([]value{f.contents(a.obj).get(captured(0))}, args)
	}
	return f.modelled(at, call.Common(), obj, m, args), true
}

// elements is where an iterator keeps the list that it goes through.
const elements = "·elements"

// visit calls functions with the elements of a list.
func (f *flow) visit(at ir.Instruction, list, with value) {
	var each value
	for _, p := range f.below(f.pointers(list), element) {
		each = join(each, f.read(p))
	}
	for _, a := range with.atoms {
		if a.kind != pointer || a.obj.fn == nil || each.bottom() {
			continue
		}
		params := a.obj.fn.Params
		args := make([]value, len(params))
		for i := range args {
			args[i] = unknownValue(nil, nil)
			if types.Identical(params[i].Type(), params[len(params)-1].Type()) {
				args[i] = each // what comes before it is a key
			}
		}
		f.callValue(at, one(a), args)
	}
}

// functionOf is the flow of the function that an atom is, and what it is given:
// arguments, then what it captured. Nil for any other atom.
func (f *flow) functionOf(a atom, args []value) (*flow, []value) {
	if a.kind != pointer || !a.obj.isFunction() || a.path != "" {
		return nil, nil
	}
	if code := a.obj.code; code != nil {
		full := slices.Clone(args)
		for i := range a.obj.captures {
			full = append(full, f.contents(a.obj).get(captured(i)))
		}
		return code, full
	}
	full := slices.Clone(args)
	for i := range a.obj.fn.FreeVars {
		full = append(full, f.contents(a.obj).get(captured(i)))
	}
	callee, full := f.special(a.obj.fn, full)
	if callee == nil || callee.gaveUp || f.program.spent() {
		return nil, nil
	}
	return callee, full
}

func joinResults(a, b []value) []value {
	for i, v := range b {
		if i < len(a) {
			a[i] = join(a[i], v)
		} else {
			a = append(a, v)
		}
	}
	return a
}

// calledOnly reports whether every use of the closure calls it.
func (f *flow) calledOnly(mc *ir.MakeClosure) bool {
	refs := mc.Referrers()
	if refs == nil || len(*refs) == 0 {
		return false
	}
	for _, r := range *refs {
		call, ok := r.(ir.CallInstruction)
		if !ok || call.Common().Value != mc || slices.Contains(call.Common().Args, ir.Value(mc)) {
			return false
		}
	}
	return true
}

// changesLater reports whether a captured variable may be written between the
// making of a closure and its running.
func (f *flow) changesLater(captured ir.Value, mc *ir.MakeClosure) bool {
	refs := captured.Referrers()
	if refs == nil {
		return false
	}
	for _, r := range *refs {
		switch r := r.(type) {
		case *ir.Store:
			if r.Addr == captured && !before(r, mc) {
				return true
			}
		case *ir.FieldAddr:
			for _, u := range *r.Referrers() {
				if s, ok := u.(*ir.Store); ok && s.Addr == r && !before(s, mc) {
					return true
				}
			}
		}
	}
	return false
}

// before reports whether a is carried out before b whenever b is, and not
// after it.
func before(a, b ir.Instruction) bool {
	if a.Block() != b.Block() {
		return a.Block().Dominates(b.Block())
	}
	for _, i := range a.Block().Instrs {
		if i == a {
			return true
		}
		if i == b {
			return false
		}
	}
	return false
}
