package cookieflow

import (
	"go/constant"
	"go/types"
	"slices"

	"honnef.co/go/tools/go/ir"
)

// A summary is what a function means to its callers. Inputs stand for what
// they pass.
type summary struct {
	results []value
	// exits are the contents that objects have when the function is left: its
	// own ones, which results lead to, and those that its inputs lead to.
	exits memory
	// events are what happens inside that callers have a say in.
	events []*event
	// headerChanges are what it does to the header of a response that it was
	// given.
	headerChanges []*headerChange
	// savesAll says that it saves all sessions of a request, on some path.
	savesAll bool
}

// holds is what an object holds when the function is left.
func (s *summary) holds(o *object) *fields {
	if c, ok := s.exits.get(o); ok {
		return c
	}
	return o.init
}

// An exit is a block that leaves the function.
type exit struct {
	block *ir.BasicBlock
	mem   memory
}

// leave computes the summary from the states in which the function is left.
// A path that ends the process is one only where there is no other.
func (f *flow) leave(exits []exit) {
	returns := slices.DeleteFunc(slices.Clone(exits), func(e exit) bool {
		_, ok := e.block.Control().(*ir.Return)
		return !ok
	})
	leaving := returns
	if len(leaving) == 0 {
		leaving = exits
	}
	s := &summary{savesAll: f.savesAll}
	meant := f.meaningful(returns)
	for _, e := range leaving {
		mem := e.mem
		if len(meant) > 0 && !slices.ContainsFunc(meant, func(m exit) bool { return m.block == e.block }) {
			mem = f.notMade(mem)
		}
		// What was had from code not seen, and then changed, counts as changed:
		// ways out before that, mostly of errors, do nothing with it.
		s.exits = joinPaths(s.exits, mem, func(o *object) bool { return o.in >= 0 })
	}
	s.results = f.results(returns)
	for i, r := range s.results {
		if r.struc != nil {
			f.leaveFields(f.fn.Signature.Results().At(i).Type(), r.struc)
		}
	}
	for o, c := range s.exits.all() {
		f.leaveObject(o, c)
	}
	f.leaveConfigured(s)
	f.summary, f.exits = s, leaving
	f.sendDescribed(leaving)
	f.settle(leaving)
	for _, e := range f.events {
		if f.recursive[f.fn] {
			e.close() // what it is given may change on the way down
		}
		if e.open() || f.extended || f.forOthers(e) {
			s.events = append(s.events, e)
		}
	}
	f.leaveHeaderChanges(s)
	if len(s.events) > maxEvents {
		f.debugf("%s: more than %d cookies depend on callers; they are not judged", f.fn, maxEvents)
		s.events = nil
	}
}

// notMade is memory without what the function itself has made and nobody else
// can reach: where it returns an error instead, that is lost.
func (f *flow) notMade(mem memory) memory {
	out := memory{reached: mem.reached}
	for o, c := range mem.all() {
		if o.owner != f.fn || o.opaque || f.published[o] {
			out.set(o, c)
		}
	}
	return out
}

// leaveObject hands the final contents of an object that others can reach to
// the rounds that follow.
func (f *flow) leaveObject(o *object, c *fields) {
	if o.owner != f.fn || o.opaque {
		return
	}
	if o.typ != nil {
		f.leaveFields(o.typ, c)
	}
	c = c.each(atom.closed)
	if old, ok := f.sharedNext.get(o); ok {
		c = joinFields(old, c)
	}
	f.sharedNext.set(o, c)
}

func (f *flow) results(returns []exit) []value {
	var out []value
	for _, e := range f.meaningful(returns) {
		ret := e.block.Control().(*ir.Return)
		for i, r := range ret.Results {
			if len(out) <= i {
				out = append(out, value{})
			}
			out[i] = join(out[i], f.value(r))
		}
	}
	return out
}

// meaningful leaves out returns of an error, or of false, beside zero values or the
// present: their callers do not look at the results.
func (f *flow) meaningful(returns []exit) []exit {
	kept := slices.DeleteFunc(slices.Clone(returns), func(e exit) bool {
		rs := e.block.Control().(*ir.Return).Results
		if len(rs) < 2 || !fails(rs[len(rs)-1]) {
			return false
		}
		withError := isError(rs[len(rs)-1].Type()) // what false stands beside may be as good as what true does
		return !slices.ContainsFunc(rs[:len(rs)-1], func(v ir.Value) bool {
			return !isZero(v) && (!withError || !isEmpty(v) && !f.isPresent(v))
		})
	})
	if len(kept) == 0 {
		return returns
	}
	return kept
}

// fails reports whether a last result says that there are no others: an error,
// or the constant false.
func fails(v ir.Value) bool {
	if isError(v.Type()) {
		return !isZero(v)
	}
	c, ok := v.(*ir.Const)
	return ok && c.Value != nil && c.Value.Kind() == constant.Bool && !constant.BoolVal(c.Value)
}

func isError(t types.Type) bool {
	return types.Identical(t, types.Universe.Lookup("error").Type())
}

// isEmpty reports whether a register is an empty text, a zero or false.
func isEmpty(v ir.Value) bool {
	c, ok := v.(*ir.Const)
	if !ok || c.Value == nil {
		return false
	}
	switch c.Value.Kind() {
	case constant.String:
		return constant.StringVal(c.Value) == ""
	case constant.Bool:
		return !constant.BoolVal(c.Value)
	}
	return constant.Sign(c.Value) == 0
}

// isPresent reports whether a register is what the clock said when it was asked.
func (f *flow) isPresent(v ir.Value) bool {
	call, ok := v.(*ir.Call)
	if !ok {
		return false
	}
	obj := calleeObject(&call.Call)
	if obj == nil {
		return false
	}
	m := f.entry(&call.Call, obj)
	return m != nil && m.Timing != nil && m.Timing.Now
}

// isZero reports whether a register is the zero value as written in source.
func isZero(v ir.Value) bool {
	switch v := v.(type) {
	case *ir.Const:
		return v.Value == nil
	case *ir.AggregateConst:
		return true
	case *ir.CompositeValue:
		return v.Bitmap.BitLen() == 0
	}
	return false
}
