package cookieflow

// This file lets a call do what the summary of its callee says.

import (
	"go/constant"
	"go/token"
	"slices"
	"strings"

	"github.com/cookielint/cookielint/internal/model"
	"honnef.co/go/tools/go/ir"
)

// A subst puts what a caller passes in the place of a summary's inputs.
type subst struct {
	*flow  // the caller
	callee *flow
	at     ir.Instruction
	args   []value
	site   *Site               // the call, where the callee has no places of its own
	made   map[*object]*object // the callee's objects that exist anew for this call
	// pinned is the one address, of those that an input leads to by a path, that
	// is looked at.
	pinned *atom
	pin    *object // the callee's object for that input and path
}

// apply lets a call do what the callee's summary says and returns its results.
func (f *flow) apply(at ir.Instruction, callee *flow, args []value) []value {
	s := &subst{flow: f, callee: callee, at: at, args: args, made: map[*object]*object{}}
	if callee.imported {
		s.site = f.callSite(at)
	}
	writes := s.writes(callee.summary)
	results := make([]value, len(callee.summary.results))
	for i, r := range callee.summary.results {
		results[i] = s.value(r)
	}
	s.happen()
	for _, w := range writes {
		f.write(w.to, w.val)
		f.saveSessions(w.to)
	}
	if callee.summary.savesAll {
		f.saveRequest()
	}
	return results
}

// happen lets the callee's events happen in the caller.
func (s *subst) happen() {
	if !s.final {
		return
	}
	for _, e := range s.callee.summary.events {
		if !s.ruledOut(e.from) {
			s.event(e)
		}
	}
	for _, m := range s.callee.summary.headerChanges {
		if !s.ruledOut(m.from) {
			s.headerChange(m)
		}
	}
}

// ruledOut reports whether control does not come to a block of the callee, because the
// caller passes true or false where that decides.
func (s *subst) ruledOut(b *ir.BasicBlock) bool {
	if b == nil {
		return false // of another package
	}
	for d := b.Idom(); d != nil; d = d.Idom() {
		branch, ok := d.Control().(*ir.If)
		if !ok {
			continue
		}
		passed, known := s.passed(branch.Cond)
		if !known {
			continue
		}
		out := d.Succs[0]
		if passed {
			out = d.Succs[1]
		}
		if len(out.Preds) == 1 && out.Dominates(b) {
			return true
		}
	}
	return false
}

// passed is the constant that the caller passes for a parameter, or its negation.
func (s *subst) passed(v ir.Value) (is, known bool) {
	switch v := v.(type) {
	case *ir.UnOp:
		is, known = s.passed(v.X)
		return !is, known && v.Op == token.NOT
	case *ir.Parameter:
		i := slices.Index(s.callee.fn.Params, v)
		if i < 0 || i >= len(s.args) {
			return false, false
		}
		a, ok := s.args[i].single()
		if !ok || a.kind == zero {
			return false, ok
		}
		return a.kind == konst && a.val.Kind() == constant.Bool && constant.BoolVal(a.val), a.kind == konst && a.val.Kind() == constant.Bool
	}
	return false, false
}

type pendingWrite struct {
	to  []atom
	val value
}

// writes are the changes that the callee made to what its inputs lead to, all
// computed before the first is carried out.
func (s *subst) writes(sum *summary) []pendingWrite {
	var out []pendingWrite
	for o, c := range sum.exits.all() {
		if o.owner != s.callee.fn || o.in < 0 {
			continue
		}
		targets := s.pointers(s.resolve(o.in, o.path))
		if len(targets) == 0 {
			continue
		}
		if !c.rest.equal(o.init.rest) {
			out = append(out, pendingWrite{s.below(targets, ""), value{struc: s.fields(c)}})
			continue
		}
		for _, path := range c.outermost() {
			out = append(out, pendingWrite{s.below(targets, path), s.value(c.at(path))})
		}
	}
	return out
}

// value is a value of the callee's as the caller sees it.
func (s *subst) value(v value) value {
	out := s.instead(v)
	s.program.work += v.weight() + out.weight()
	return out
}

func (s *subst) instead(v value) value {
	if v.struc != nil {
		return value{struc: s.fields(v.struc)}
	}
	sure, guess := v.guesses(false), v.guesses(true)
	if sure.equal(guess) {
		return s.atoms(v)
	}
	if known := s.atoms(sure); known.known() {
		return known // there is no need to guess
	}
	return s.atoms(v)
}

func (s *subst) atoms(v value) value {
	return v.each(func(a atom) value {
		switch a.kind {
		case input:
			return s.input(a).decidedBy(s.site)
		case applied:
			return s.applied(a)
		case text:
			return a.eachPart(func(p atom) value { return s.value(one(p)) }).decidedBy(s.site)
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
	if a.measure != (measure{}) {
		v = v.each(func(b atom) value { return one(a.measure.of(b)) }).at(a.site)
	}
	if a.path != "" {
		v = s.reg(v, a.reg)
	}
	if !a.neg {
		return v
	}
	return v.each(func(b atom) value { return one(b.negation(b.reg)) })
}

// resolve is what the caller has at a path from one of the inputs on. A "*" in
// the path follows an address.
func (s *subst) resolve(in int, path string) value {
	if in >= len(s.args) {
		return unknownValue(nil, nil)
	}
	v := s.args[in]
	if s.pin != nil && s.pin.in == in {
		if rest, ok := below(path, s.pin.path); ok {
			v, path = one(*s.pinned), rest
		}
	}
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

// below is what is left of a path behind another.
func below(path, outer string) (rest string, ok bool) {
	if outer == "" || path == outer {
		return path[len(outer):], true
	}
	return strings.CutPrefix(path, outer+".")
}

// follow is what is at the addresses that v may be.
func (s *subst) follow(v value) value {
	var out value
	for _, p := range s.pointers(v) {
		out = join(out, s.read(p))
	}
	if out.bottom() && !(Setting{v}).LeftOut() {
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
	case o.opaque && o.rec == nil:
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
		n.from, n.by = o, s.at.Source()
		n.site, n.typ, n.rec, n.server, n.fn, n.length, n.rendered, n.iterates = o.site, o.typ, o.rec, o.server, o.fn, o.length, o.rendered, o.iterates
		n.code, n.captures, n.option, n.opaque = o.code, o.captures, o.option, o.opaque
		n.clear = o.clear
		if n.site == nil {
			n.site = s.site
		}
	})
	s.made[o] = n
	n.init = s.fields(s.callee.summary.holds(o))
	s.mem.set(n, n.init)
	return n
}

// event is an event of the callee as it happens in this call.
func (s *subst) event(e *event) {
	if e.header != nil && e.header.in >= 0 && e.header.owner == s.callee.fn {
		for _, p := range s.pointers(s.resolve(e.header.in, e.header.path)) {
			n := s.eventOn(e, s.fresh(e.obj), e.path)
			n.header = p.obj
			s.emit(n)
		}
		return
	}
	if e.obj.owner != s.callee.fn || e.obj.in < 0 {
		obj := e.obj
		if obj.owner == s.callee.fn && !obj.opaque {
			obj = s.fresh(obj)
		}
		s.emit(s.eventOn(e, obj, e.path))
		return
	}
	var events [2][]*event // the certain and the guessed
	either := [2]attributes{{}, {}}
	for _, p := range s.pointers(s.resolve(e.obj.in, e.obj.path)) {
		t := *s
		t.pinned, t.pin = &p, e.obj
		n := t.eventOn(e, p.obj, joinPath(p.path, e.path))
		if s.turn(n); p.some {
			n.turn = someTurns
		}
		each := p.together || n.turn == everyTurn && strings.HasSuffix(e.obj.path, element)
		if each && n.turn != someTurns {
			s.emit(n)
			continue
		}
		group := 0
		if p.guess {
			group = 1
		}
		events[group] = append(events[group], n)
		either[group].join(n.attrs)
	}
	s.emitEither(events, either)
}

func (s *subst) eventOn(e *event, obj *object, path string) *event {
	n := *e
	n.obj, n.path = obj, path
	n.via = append(slices.Clip(e.via), s.at.Source())
	if n.call == nil {
		n.call = s.at.Source()
	}
	n.attrs = make(attributes, len(e.attrs))
	for a, v := range e.attrs {
		n.attrs[a] = s.value(v)
		if key, ok := v.single(); ok && n.kind == model.Keying && key.kind == input && slices.Contains(s.callee.asks, key.in) {
			n.attrs[a] = n.attrs[a].askedFor()
		}
	}
	if !e.line.bottom() {
		n.line = s.value(e.line)
		n.attrs = s.described(n.line, obj.site)
	}
	if n.kind == model.Token && e.attrs[model.Expiry].bottom() {
		n.attrs[model.Claims] = s.boxClaims(s.at, n.attrs[model.Claims])
		s.claims(&n)
	}
	s.itself(n.kind, n.attrs)
	n.named = s.named(n.attrs[model.Fields])
	if n.kind == model.Token && n.signed == nil {
		n.signed, _ = s.at.(*ir.Call) // of a function of another package
	}
	return &n
}
