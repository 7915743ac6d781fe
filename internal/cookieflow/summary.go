package cookieflow

import (
	"go/types"
	"slices"
	"strings"

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
	s := &summary{exits: memory{}}
	for _, e := range leaving {
		s.exits = joinMemory(s.exits, e.mem)
	}
	s.results = f.results(returns)
	for o, c := range s.exits {
		f.leaveObject(o, c)
	}
	f.summary = s
	f.settle(leaving)
	for _, e := range f.events {
		if e.open() {
			s.events = append(s.events, e)
		}
	}
}

// leaveObject hands the final contents of an object that others can reach to
// the rounds that follow.
func (f *flow) leaveObject(o *object, c *fields) {
	if o.owner != f.fn || o.opaque {
		return
	}
	c = c.each(atom.closed)
	if old := f.sharedNext[o]; old != nil {
		c = joinFields(old, c)
	}
	f.sharedNext[o] = c
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

// meaningful leaves out returns of an error beside zero values: their callers
// do not look at the results.
func (f *flow) meaningful(returns []exit) []exit {
	kept := slices.DeleteFunc(slices.Clone(returns), func(e exit) bool {
		rs := e.block.Control().(*ir.Return).Results
		if len(rs) < 2 || !isError(rs[len(rs)-1].Type()) || isZero(rs[len(rs)-1]) {
			return false
		}
		return !slices.ContainsFunc(rs[:len(rs)-1], func(v ir.Value) bool { return !isZero(v) })
	})
	if len(kept) == 0 {
		return returns
	}
	return kept
}

func isError(t types.Type) bool {
	return types.Identical(t, types.Universe.Lookup("error").Type())
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

// A subst puts what a caller passes in the place of a summary's inputs.
type subst struct {
	*flow  // the caller
	callee *flow
	at     ir.Instruction
	args   []value
	site   *Site               // the call, where the callee has no places of its own
	made   map[*object]*object // the callee's objects that exist anew for this call
}

// apply lets a call do what the callee's summary says and returns its results.
func (f *flow) apply(at ir.Instruction, callee *flow, args []value) []value {
	s := &subst{flow: f, callee: callee, at: at, args: args, made: map[*object]*object{}}
	if callee.imported {
		s.site = f.callSite(at)
	}
	sum := callee.summary
	writes := s.writes(sum)
	results := make([]value, len(sum.results))
	for i, r := range sum.results {
		results[i] = s.value(r)
	}
	if f.final {
		for _, e := range sum.events {
			s.event(e)
		}
	}
	for _, w := range writes {
		f.write(w.to, w.val)
	}
	return results
}

type pendingWrite struct {
	to  []atom
	val value
}

// writes are the changes that the callee made to what its inputs lead to, all
// computed before the first is carried out.
func (s *subst) writes(sum *summary) []pendingWrite {
	var out []pendingWrite
	for _, o := range sortedObjects(sum.exits) {
		if o.owner != s.callee.fn || o.in < 0 {
			continue
		}
		targets := s.pointers(s.resolve(o.in, o.path))
		if len(targets) == 0 {
			continue
		}
		c := sum.exits[o]
		if !c.rest.equal(o.init.rest) {
			out = append(out, pendingWrite{s.inside(targets, "").atoms, value{struc: s.fields(c)}})
			continue
		}
		for _, path := range c.paths() {
			out = append(out, pendingWrite{s.inside(targets, path).atoms, s.value(c.set[path])})
		}
	}
	return out
}

func sortedObjects(m memory) []*object {
	os := make([]*object, 0, len(m))
	for o := range m {
		os = append(os, o)
	}
	slices.SortFunc(os, func(a, b *object) int { return a.id - b.id })
	return os
}

func (s *subst) value(v value) value {
	if v.struc != nil {
		return value{struc: s.fields(v.struc)}
	}
	return v.each(func(a atom) value {
		switch a.kind {
		case input:
			return s.input(a).decidedBy(s.site)
		case pointer:
			return s.pointer(a)
		default:
			return one(a).decidedBy(s.site)
		}
	})
}

func (s *subst) fields(c *fields) *fields {
	out := &fields{rest: s.value(c.rest), set: map[string]value{}}
	if out.rest.struc != nil {
		out = out.rest.struc
	}
	for _, k := range c.paths() {
		out = out.with(k, s.value(c.set[k]))
	}
	return out
}

func (s *subst) input(a atom) value {
	v := s.resolve(a.in, a.path).decidedBy(a.site)
	if a.path != "" {
		v = s.reg(v, a.reg)
	}
	if !a.neg {
		return v
	}
	return v.each(func(b atom) value {
		switch b.kind {
		case konst:
			if n, ok := not(b.val); ok {
				b.val = n
				return one(b)
			}
		case zero:
			n, _ := not(nil)
			return one(atom{kind: konst, site: b.site, val: n})
		case input:
			b.neg = !b.neg
			return one(b)
		}
		return one(atom{kind: unknown, site: b.site, reg: b.reg})
	})
}

// resolve is what the caller has at a path from one of the inputs on. A "*" in
// the path follows an address.
func (s *subst) resolve(in int, path string) value {
	if in >= len(s.args) {
		return unknownValue(nil, nil)
	}
	v := s.args[in]
	if path == "" {
		return v
	}
	for step := range strings.SplitSeq(path, ".") {
		if step != "*" {
			v = v.field(step)
			continue
		}
		v = s.follow(v)
	}
	return v
}

// follow is what is at the addresses that v may be.
func (s *subst) follow(v value) value {
	var out value
	for _, p := range s.pointers(v) {
		out = join(out, s.read(p))
	}
	if out.bottom() {
		return unknownValue(nil, nil)
	}
	return out
}

func (s *subst) pointer(a atom) value {
	o := a.obj
	switch {
	case o.owner != s.callee.fn || s.published[o] && !o.opaque:
		return one(a)
	case o.in >= 0:
		return s.inside(s.pointers(s.resolve(o.in, o.path)), a.path)
	case o.opaque:
		return unknownValue(nil, nil)
	}
	a.obj = s.fresh(o)
	return one(a)
}

// fresh is the object that this call makes where the callee made o.
func (s *subst) fresh(o *object) *object {
	if n := s.made[o]; n != nil {
		return n
	}
	n := s.object(objectKey{fn: s.fn, at: s.at, from: o}, func(n *object) {
		n.site, n.typ, n.rec, n.server = o.site, o.typ, o.rec, o.server
		if n.site == nil {
			n.site = s.site
		}
	})
	s.made[o] = n
	c := s.callee.summary.exits[o]
	if c == nil {
		c = o.init
	}
	n.init = s.fields(c)
	s.mem[n] = n.init
	return n
}
