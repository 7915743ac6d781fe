package cookieflow

// This file lets function literals have their effect.

import (
	"maps"
	"slices"

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

// closure is a function value that is made and, unless it is only called right
// here, run by somebody at some time after: what it does counts from here on.
func (f *flow) closure(mc *ir.MakeClosure) {
	if f.calledOnly(mc) {
		return
	}
	fn, ok := mc.Fn.(*ir.Function)
	if !ok {
		return
	}
	callee := f.flow(origin(fn))
	if callee == nil || callee.gaveUp {
		return
	}
	args := make([]value, 0, len(fn.Params)+len(mc.Bindings))
	for range fn.Params {
		args = append(args, unknownValue(nil, nil))
	}
	before := maps.Clone(f.mem)
	for _, b := range mc.Bindings {
		v := f.value(b)
		if f.changesLater(b, mc) {
			for _, p := range v.pointers() {
				f.blur(p.obj, nil)
			}
		}
		args = append(args, v)
	}
	f.apply(mc, callee, args)
	f.mem = joinMemory(f.mem, before)
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
