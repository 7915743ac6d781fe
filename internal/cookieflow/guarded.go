package cookieflow

// This file knows handlers that get no request without a cookie: what they are
// handed to looks for it first.

import (
	"go/types"
	"maps"
	"slices"

	"honnef.co/go/tools/go/ir"
)

// A handover is a call that functions are handed to, or a use of them that is no
// call.
type handover struct {
	call *ir.CallCommon // nil: another use
	with []*ir.Function // what is handed to it
}

// handovers are those of the functions of a package.
type handovers struct {
	of map[*ir.Function][]*handover
	at map[*ir.CallCommon]*handover
	// around are the names that functions look for which are put around all that is
	// registered.
	around map[string]bool
}

// maxGuards bounds how many calls up a guard is looked for.
const maxGuards = 4

// guarded reports whether a function is handed only to what looks for a cookie, or
// called only where that was looked for.
func (a *absences) guarded(fn *ir.Function, name string, depth int) bool {
	if depth == 0 || name == "" {
		return false
	}
	h := a.handovers()
	uses := h.of[fn]
	for _, o := range uses {
		if !h.around[name] && !a.asksFirst(o, fn, name) {
			return false
		}
	}
	var calls []ir.CallInstruction
	if u := a.program.uses[fn]; u != nil {
		calls = u.calls
	}
	for _, c := range calls {
		call, ok := c.(*ir.Call)
		if !ok || !a.askedAt(call, name) && !a.guarded(c.Parent(), name, depth-1) {
			return false
		}
	}
	return len(uses)+len(calls) > 0
}

// elsewhere reports whether a function, or the one that makes it, is one that other packages
// can name, and that nothing in this one uses.
func (a *absences) elsewhere(fn *ir.Function) bool {
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	obj, ok := fn.Object().(*types.Func)
	return ok && visible(obj) && len(a.handovers().of[fn]) == 0 && !a.calledHere(fn)
}

// asksFirst reports whether what a function is handed to looks for a cookie, or what
// is handed to the same.
func (a *absences) asksFirst(o *handover, fn *ir.Function, name string) bool {
	return o.call != nil && (a.asks(o.call)[name] ||
		slices.ContainsFunc(o.with, func(g *ir.Function) bool { return g != fn && a.asksIn(g)[name] }))
}

// askedAt reports whether a cookie was looked for on all ways to a call.
func (a *absences) askedAt(call *ir.Call, name string) bool {
	for before := range instructions[*ir.Call](call.Parent()) {
		if before != call && len(*before.Referrers()) > 0 && precedes(before, call) && a.asks(&before.Call)[name] {
			return true
		}
	}
	return false
}

// handovers looks once for what functions are handed to.
func (a *absences) handovers() *handovers {
	if a.over != nil {
		return a.over
	}
	a.over = &handovers{of: map[*ir.Function][]*handover{}, at: map[*ir.CallCommon]*handover{}, around: map[string]bool{}}
	for instr := range instructions[ir.Instruction](a.funcs...) {
		a.handedIn(instr)
	}
	for call, o := range a.over.at {
		if obj := calleeObject(call); obj != nil && slices.Contains([]string{"Use", "With", "Pre"}, obj.Name()) {
			for _, fn := range o.with {
				maps.Copy(a.over.around, a.asksIn(fn))
			}
		}
	}
	return a.over
}

// handedIn notes the functions that an instruction takes as values.
func (a *absences) handedIn(instr ir.Instruction) {
	if mc, ok := instr.(*ir.MakeClosure); ok {
		if fn, ok := mc.Fn.(*ir.Function); ok {
			a.handedOn(itself(fn), mc, maxGuards)
		}
		return
	}
	var callee ir.Value
	if call, ok := instr.(ir.CallInstruction); ok {
		callee = call.Common().Value
	}
	var rands [8]*ir.Value
	for _, rand := range instr.Operands(rands[:0]) {
		if fn, ok := (*rand).(*ir.Function); ok && *rand != callee {
			a.handed(itself(fn), instr, fn, maxGuards)
		}
	}
}

// itself is the method that a function stands for, or the function.
func itself(fn *ir.Function) *ir.Function {
	if called := behind(fn); called != nil {
		return origin(called)
	}
	return fn
}

// handedOn follows a register that is a function to where it is used.
func (a *absences) handedOn(fn *ir.Function, v ir.Value, depth int) {
	if refs := v.Referrers(); refs != nil && depth > 0 {
		for _, ref := range *refs {
			a.handed(fn, ref, v, depth-1)
		}
		return
	}
	a.over.of[fn] = append(a.over.of[fn], &handover{})
}

// handed notes one use of a function as a value.
func (a *absences) handed(fn *ir.Function, by ir.Instruction, v ir.Value, depth int) {
	switch by := by.(type) {
	case *ir.ChangeType:
		a.handedOn(fn, by, depth)
	case *ir.MakeInterface:
		a.handedOn(fn, by, depth)
	case *ir.Return:
		if u := a.program.uses[by.Parent()]; u != nil {
			for _, c := range u.calls {
				if call, ok := c.(*ir.Call); ok {
					a.handedOn(fn, call, depth)
				}
			}
		}
	case *ir.Store:
		a.listed(fn, by, depth)
	case ir.CallInstruction:
		if by.Common().Value != v {
			a.handedTo(fn, by.Common())
		}
	default:
		a.over.of[fn] = append(a.over.of[fn], &handover{})
	}
}

// listed follows a function that is one of several arguments.
func (a *absences) listed(fn *ir.Function, s *ir.Store, depth int) {
	at, ok := s.Addr.(*ir.IndexAddr)
	if !ok || depth == 0 {
		a.over.of[fn] = append(a.over.of[fn], &handover{})
		return
	}
	for _, ref := range *at.X.Referrers() {
		list, ok := ref.(*ir.Slice)
		if !ok {
			continue
		}
		for _, by := range *list.Referrers() {
			a.handed(fn, by, list, depth-1)
		}
	}
}

func (a *absences) handedTo(fn *ir.Function, call *ir.CallCommon) {
	o := a.over.at[call]
	if o == nil {
		o = &handover{call: call}
		a.over.at[call] = o
	}
	o.with = append(o.with, fn)
	a.over.of[fn] = append(a.over.of[fn], o)
}
