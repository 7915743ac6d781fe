package cookieflow

import (
	"slices"

	"honnef.co/go/tools/go/ir"
)

// maxCallers bounds how many calls up a trace goes from where a cookie is sent.
const maxCallers = 4

// argument goes on from a parameter: to the argument of the call that the trace
// went into, else to those of the calls that the cookie came through.
func (t *tracer) argument(v *ir.Parameter, tr trail, next func(ir.Value, trail)) {
	i := slices.Index(v.Parent().Params, v)
	if i < 0 {
		return
	}
	if tr.frame != nil {
		if args := tr.frame.call.Args; i < len(args) {
			tr.frame = tr.frame.up
			next(args[i], tr)
		}
		return
	}
	if t.climbs && tr.up < maxCallers {
		t.climb(v.Parent(), i, tr, next)
	}
}

// climb goes on from parameter i of a function at the calls of the package.
// Who calls is the one to answer for what it passes.
func (t *tracer) climb(fn *ir.Function, i int, tr trail, next func(ir.Value, trail)) {
	u := t.uses[fn]
	if u == nil {
		return
	}
	method := 0
	if fn.Signature.Recv() != nil {
		method = 1
	}
	for _, call := range u.calls {
		args := call.Common().Args
		if i >= len(args) || tr.up < len(t.via) && t.via[tr.up] != call.Source() {
			continue
		}
		in := tr.after("", "they go into "+fn.Name()+" here", call.Source())
		in.up++
		in.site = t.sites.argument(call.Source(), i-method)
		next(args[i], in)
	}
}
