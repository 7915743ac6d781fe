package cookieflow

import (
	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// This file knows functions that describe what answers a request, in calls of a
// library which are made in them: what these set holds for all cookies that are
// described there.

// countDescribing notes the functions that a call is given which describe an answer.
func (p *program) countDescribing(instr ir.Instruction) {
	call, ok := instr.(ir.CallInstruction)
	if !ok {
		return
	}
	obj := calleeObject(call.Common())
	if obj == nil {
		return
	}
	if m := p.entry(call.Common(), obj); m == nil || !m.Describes {
		return
	}
	for _, op := range operands(call.Common()) {
		for _, v := range append(listed(op), op) {
			if boxed, ok := v.(*ir.MakeInterface); ok {
				v = boxed.X
			}
			if fn := functionIn(v); fn != nil {
				p.describing[fn] = true
			}
		}
	}
}

// listed are the arguments in the list that is made of them for a variadic
// parameter; none for anything else.
func listed(v ir.Value) []ir.Value {
	slice, ok := v.(*ir.Slice)
	if !ok {
		return nil
	}
	var out []ir.Value
	for _, ref := range *slice.X.Referrers() {
		element, ok := ref.(*ir.IndexAddr)
		if !ok {
			continue
		}
		for _, ref := range *element.Referrers() {
			if store, ok := ref.(*ir.Store); ok && store.Addr == element {
				out = append(out, store.Val)
			}
		}
	}
	return out
}

// answerHere is what the function describes that is looked at; bottom where it
// describes nothing.
func (f *flow) answerHere() value {
	if !f.describing[f.fn] {
		return value{}
	}
	o := f.object(objectKey{fn: f.fn, path: "described"}, func(o *object) {
		o.rec = f.netCookie()
		o.init = f.blank(o.rec, nil)
	})
	return one(atom{kind: pointer, obj: o})
}

// sendDescribed sends the cookies that the function describes, with what is
// described when it ends.
func (f *flow) sendDescribed(exits []exit) {
	calls := f.describers
	f.describers = nil
	if len(calls) == 0 || !f.describing[f.fn] || f.describesElsewhere() {
		return
	}
	p := f.answerHere().atoms[0]
	var end *fields
	for _, e := range exits {
		c, ok := e.mem.get(p.obj)
		if !ok {
			c = p.obj.init
		}
		if end == nil {
			end = c
		} else {
			end = joinFields(end, c)
		}
	}
	if end == nil {
		return // it is never left
	}
	for _, d := range calls {
		d.send(end)
	}
}

// A describer is a call that sends a cookie with what is described around it.
type describer struct {
	*libraryCall
	m *model.Func
}

func (c describer) send(described *fields) {
	c.cur = c.at.Block()
	site := c.callSite(c.at)
	attrs := attributes{}
	for a, path := range c.netCookie().Fields {
		if a == model.Value {
			continue // it is in what is answered
		}
		attrs[a] = described.get(path).each(func(x atom) value {
			if x.site == nil && x.kind == zero {
				x.site = site
			}
			return one(x)
		})
	}
	for a, o := range c.m.Sends.Params {
		attrs[a] = c.attribute(a, o)
	}
	obj := c.object(objectKey{fn: c.fn, at: c.at, path: "sent"}, func(o *object) { o.site = site })
	c.emit(&event{kind: c.m.Sends.Kind, obj: obj, attrs: attrs, call: c.at.Source(), by: c.m})
}

// describesElsewhere reports whether a function that describes something calls what
// is no library: that may describe more.
func (f *flow) describesElsewhere() bool {
	for call := range instructions[ir.CallInstruction](f.fn) {
		if _, builtin := call.Common().Value.(*ir.Builtin); builtin {
			continue
		}
		obj := calleeObject(call.Common())
		if obj == nil || obj.Pkg() == nil || f.table.Library(obj.Pkg().Path()) == nil {
			return true
		}
	}
	return false
}
