package cookieflow

// This file knows when the header of a response is sent: what is added to it
// after that is lost.

import (
	"go/ast"
	"go/constant"
	"slices"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// A Deed tells what is done to the header of a response.
type Deed uint8

// What is done to the header of a response.
const (
	SetsCookie     Deed = iota // a cookie is added
	Replaces                   // the cookies in it are replaced by one
	Joins                      // a cookie becomes part of the one that is in it
	SavesSession               // a session adds its cookie
	ChangesSession             // a session is changed that is saved when the header is sent
)

// A HeaderChange is something that is done to the header of a response.
type HeaderChange struct {
	Deed Deed
	// Call is what does it, or the call in which it is done, as seen from where
	// the response is known.
	Call ast.Node
	// Within says that Call does it in a function that it calls.
	Within bool

	name, committed, queued value
}

// Name is the name of the cookie that is added; empty where it is not known.
func (m *HeaderChange) Name() string { return constantText(m.name) }

// constantText is the only text that a value may be; empty where there is none.
func constantText(v value) string {
	if c, ok := (Setting{v}).Constant(); ok && c != nil && c.Kind() == constant.String {
		return constant.StringVal(c)
	}
	return ""
}

// Committed tells whether the header was sent before; its site is what did so.
func (m *HeaderChange) Committed() Setting { return Setting{m.committed} }

// Queued tells whether there was a cookie in the header before; its site is what
// added it.
func (m *HeaderChange) Queued() Setting { return Setting{m.queued} }

// A headerChange is a [HeaderChange] of a function, in terms of its inputs.
type headerChange struct {
	HeaderChange
	via  []ast.Node     // the calls in which it happens, innermost first
	from *ir.BasicBlock // where it happens in the function that it belongs to
	// once: it is for sessions that lack a value, of which callers may have seen to it
	// that there are none.
	once bool
}

// open reports whether callers have a say in it.
func (m *headerChange) open() bool { return m.committed.open() || m.queued.open() }

// settled reports whether there is something to say of it already.
func (m *headerChange) settled() bool {
	return m.Committed().State() == On || m.Queued().State() == On
}

// maxHeaderChanges bounds those of a function that callers are told of.
const maxHeaderChanges = 64

// stateAt is where it is kept what was done to what an address leads to: to a
// response, to its header, to a session or its request.
func (f *flow) stateAt(v value, a model.Attribute) (at []atom) {
	for _, p := range f.pointers(v.guesses(false)) {
		rec, prefix := f.describe(p.obj)
		if rec == nil || p.path != "" || rec.Fields[a] == "" {
			continue
		}
		leads, rest := f.walk(p, joinPath(prefix, rec.Fields[a]))
		for _, t := range leads {
			if held, _ := f.describe(t.obj); held != nil && held.Fields[a] != "" || t.obj.opaque && t.obj.typ == nil {
				at = append(at, atom{kind: pointer, obj: t.obj, path: joinPath(t.path, rest)})
			}
		}
	}
	return at
}

// typed notes the types of the responses that a call is given, which may be known by
// interfaces only, or come out of a field.
func (f *flow) typed(c *ir.CallCommon) {
	for _, op := range operands(c) {
		if change, ok := op.(*ir.ChangeInterface); ok {
			op = change.X
		}
		if f.isResponse(op.Type()) {
			f.pointersTo(op)
		}
	}
}

// own is the part of v that is a response as a library has it: a type of the
// program's around one may hold back what is written to it.
func (f *flow) own(v value) value {
	return v.each(func(a atom) value {
		for _, p := range f.pointers(one(a)) {
			if _, prefix := f.describe(p.obj); prefix != "" {
				return value{}
			}
		}
		return one(a)
	})
}

// answered is what a response knows of its header.
func (f *flow) answered(v value, a model.Attribute) value {
	var out value
	for _, p := range f.stateAt(v, a) {
		out = join(out, f.contents(p.obj).get(p.path).each(func(x atom) value {
			if x.heldBack() {
				x = atom{kind: zero, site: x.site}
			}
			return one(x)
		}))
	}
	return out
}

// heldBack reports whether a response is not sent by what is written to it.
func (a atom) heldBack() bool {
	if a.kind != konst {
		return false
	}
	n, ok := wholeNumber(a.val)
	return ok && n == model.HeldBack
}

// commit is a call that sends the header of a response.
func (c *libraryCall) commit(m *model.Commit) {
	if n, ok := (Setting{c.operand(m.Status)}).Int(); ok && n >= 100 && n < 200 && n != 101 {
		return
	}
	how := int64(model.Answered)
	switch {
	case m.Perhaps:
		how = model.PassedOnward
	case m.Holds:
		how = model.HeldBack
	}
	for _, p := range c.stateAt(c.own(c.operand(m.On)), model.Committed) {
		if rec, _ := c.describe(p.obj); m.Bare && rec != nil && rec.Slow {
			continue
		}
		before := c.contents(p.obj).get(p.path)
		if (Setting{before}).State() != On { // the first call counts
			c.write([]atom{p}, constValue(constant.MakeInt64(how)).at(c.callSite(c.at)))
		}
	}
}

// callHandler is a call of a function that is not known, but that is a handler by
// its signature.
func (f *flow) callHandler(at ir.Instruction, c *ir.CallCommon, args []value) {
	if h := f.handler(c.Signature()); h != nil {
		call := &libraryCall{f, at, c.Signature(), args}
		call.commit(&model.Commit{On: h.On, Perhaps: true})
	}
}

// queue notes that a response has a cookie.
func (c *libraryCall) queue(m *model.Func) {
	var on value
	switch {
	case m.Sends != nil:
		on = c.answering(m.Sends.On)
	case m.Header != nil && isSetCookie(Setting{c.operand(m.Header.Key)}.Text()):
		on = c.answering(m.Header.On)
	default:
		return
	}
	has := m.Header == nil || !m.Header.Deletes
	for _, p := range c.stateAt(on, model.Queued) {
		c.write([]atom{p}, constValue(constant.MakeBool(has)).at(c.callSite(c.at)))
	}
}

// answering is the response, or what leads to it.
func (c *libraryCall) answering(on model.Operand) value {
	if on == 0 {
		on = model.Recv
	}
	return c.operand(on)
}

// tell notes what a call does to the header of a response.
func (c *libraryCall) tell(m *model.Func) {
	switch {
	case m.Sends != nil:
		c.changeHeader(c.at, SetsCookie, c.answering(m.Sends.On), c.sentName(m.Sends))
	case m.Header != nil && !m.Header.Deletes && isSetCookie(Setting{c.operand(m.Header.Key)}.Text()):
		deed := SetsCookie
		switch {
		case m.Header.Replaces:
			deed = Replaces
		case m.Header.Joins:
			c.join(m.Header)
			return
		}
		c.changeHeader(c.at, deed, c.answering(m.Header.On), c.described(c.operand(m.Header.Value), nil)[model.Name])
	case m.Session != nil && m.Session.On != 0:
		c.changeHeader(c.at, SavesSession, c.operand(m.Session.On), value{})
	case m.Session != nil && m.Session.InHandler && c.versions.since(m.Session.Since):
		c.changeHeader(c.at, ChangesSession, c.ownResponse(), value{})
	}
}

// ownResponse is the one parameter of the function that is a response.
func (f *flow) ownResponse() value {
	var own value
	n := 0
	for _, p := range f.fn.Params {
		if f.isResponse(p.Type()) {
			own = f.value(p)
			n++
		}
	}
	if n != 1 {
		return value{}
	}
	return own
}

// join puts cookies into the line of the header that others are in, where each is
// joined to the one before it.
func (c *libraryCall) join(h *model.HeaderWrite) {
	queued := c.answered(c.answering(h.On), model.Queued)
	if n, ok := c.length(c.operand(h.Value)); ok && n > 1 {
		queued = constValue(constant.MakeBool(true)).at(c.callSite(c.at))
	}
	name := c.described(c.given(h.Value), nil)[model.Name]
	c.remember(&headerChange{HeaderChange: HeaderChange{Deed: Joins, Call: c.at.Source(), name: name, queued: queued}})
}

// sentName is the name of the cookie that a call sends.
func (c *libraryCall) sentName(s *model.Send) value {
	if o := s.Params[model.Name]; o != 0 {
		return c.given(o)
	}
	var out value
	for _, p := range c.pointers(c.given(s.Record)) {
		if rec, prefix := c.describe(p.obj); rec != nil && p.path == "" {
			out = join(out, c.contents(p.obj).get(joinPath(prefix, rec.Fields[model.Name])))
		}
	}
	return out
}

// changeHeader does something to the header of a response.
func (f *flow) changeHeader(at ir.Instruction, deed Deed, on, name value) {
	m := &headerChange{HeaderChange: HeaderChange{Deed: deed, Call: at.Source(), name: name, committed: f.answered(on, model.Committed)}}
	if deed == Replaces {
		m.queued = f.answered(on, model.Queued)
	}
	m.once = deed == SavesSession && f.forLackOfValue(at)
	f.remember(m)
}

// remember notes a change of which there is something to say.
func (f *flow) remember(m *headerChange) {
	if m.open() || m.settled() {
		m.from = f.cur
		f.headerChanges = append(f.headerChanges, m)
	}
}

// leaveHeaderChanges tells callers of what they have a say in.
func (f *flow) leaveHeaderChanges(s *summary) {
	for _, m := range f.headerChanges {
		if (!m.settled() || f.extended) && !m.once {
			s.headerChanges = append(s.headerChanges, m)
		}
	}
	if len(s.headerChanges) > maxHeaderChanges {
		f.debugf("%s: callers are told nothing of more than %d changes of a header", f.fn, maxHeaderChanges)
		s.headerChanges = nil
	}
}

// headerChange is what the callee does, as it happens in this call. What is deferred
// and recovers comes from anywhere in the function, so that nothing is known of what
// was sent before.
func (s *subst) headerChange(m *headerChange) {
	if _, deferred := s.at.(*ir.Defer); deferred && recovers(s.callee.fn) {
		return
	}
	n := *m
	n.name, n.committed, n.queued = s.value(m.name), s.value(m.committed), s.value(m.queued)
	n.via = append(slices.Clip(m.via), s.at.Source())
	s.remember(&n)
}

// recovers reports whether a function ends panics.
func recovers(fn *ir.Function) bool {
	return fn != nil && slices.ContainsFunc(fn.Blocks, func(b *ir.BasicBlock) bool {
		return slices.ContainsFunc(b.Instrs, func(instr ir.Instruction) bool {
			call, ok := instr.(*ir.Call)
			if !ok {
				return false
			}
			b, ok := call.Call.Value.(*ir.Builtin)
			return ok && b.Name() == "recover"
		})
	})
}

// headerChanges are those of the package of which there is something to say, one
// for each call.
func (p *program) headerChanges() []*HeaderChange {
	var out []*HeaderChange
	seen := map[ast.Node]bool{}
	for _, fn := range p.funcs {
		f := p.flows[fn]
		if f == nil || f.gaveUp {
			continue
		}
		for _, m := range f.headerChanges {
			if n := len(m.via); n > 0 {
				m.Call, m.Within = m.via[n-1], true
			}
			if m.settled() && !seen[m.Call] && m.Call != nil {
				seen[m.Call] = true
				out = append(out, &m.HeaderChange)
			}
		}
	}
	return out
}
