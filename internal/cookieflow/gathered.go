package cookieflow

import (
	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// gathered goes on from what calls have put into something that gathers data: a
// builder, a buffer, an encoder, a hash. In what order they did is not looked at.
func (t *tracer) gathered(v ir.Value, tr trail) {
	if v.Referrers() == nil {
		return
	}
	tr, ok := t.gathering(v, tr)
	if !ok {
		return
	}
	for _, r := range *v.Referrers() {
		switch r := r.(type) {
		case *ir.MakeInterface:
			t.gatheredBy(r, tr)
		case *ir.ChangeInterface:
			t.gatheredBy(r, tr)
		case *ir.ChangeType:
			t.gatheredBy(r, tr)
		case *ir.FieldAddr:
			if f := fieldVar(elem(v.Type()), r.Field); f != nil && f.Embedded() {
				t.embedded(r, tr)
			}
		case ir.CallInstruction:
			t.put(r, v, tr)
		}
	}
}

// embedded is gathered for what is in an embedded field, whose methods those are that
// data are put in by.
func (t *tracer) embedded(field *ir.FieldAddr, tr trail) {
	for _, r := range *field.Referrers() {
		if load, ok := r.(*ir.Load); ok {
			t.gatheredBy(load, tr)
		}
	}
}

// gatheredBy is gathered for another register that is the same thing.
func (t *tracer) gatheredBy(v ir.Value, tr trail) {
	p := tracePoint{v, tr.frame, -1}
	if !t.seen[p] && len(t.seen) <= maxTrace {
		t.seen[p] = true
		t.gathered(v, tr)
	}
}

// gathering is what a thing does to the data that it gathers, by what made it.
func (t *tracer) gathering(v ir.Value, tr trail) (trail, bool) {
	c, ok := v.(*ir.Call)
	if !ok {
		return tr, true
	}
	if obj := calleeObject(&c.Call); obj != nil {
		if m := t.table.Func(funcKey(obj)); m != nil && m.Gathers != nil {
			return tr.by(m.Gathers, c.Source())
		}
	}
	return tr, true
}

// put goes on from what a call puts into v, which is one of its operands.
func (t *tracer) put(call ir.CallInstruction, v ir.Value, tr trail) {
	c := call.Common()
	obj := calleeObject(c)
	if obj == nil {
		return
	}
	is := func(o model.Operand) bool {
		ops := operands(c)
		i := o.Index(obj.Signature().Recv() != nil)
		return i >= 0 && i < len(ops) && ops[i] == v
	}
	m := t.table.Func(funcKey(obj))
	if m == nil {
		t.putInside(c, v, tr)
		return
	}
	if m.Carries != nil && is(m.Carries.Into) {
		t.carried(c, call.Source(), obj, m.Carries, tr)
	}
	if m.Text != nil && is(m.Text.To) {
		tr.serial = plainTag
		for _, o := range []model.Operand{m.Text.Of, m.Text.Args, m.Text.List} {
			t.operand(c, obj, o, tr)
		}
	}
	if reg, ok := call.(*ir.Call); ok && m.Gathers != nil && len(m.Gathers.From) > 0 && is(m.Gathers.From[0]) {
		t.gatheredBy(reg, tr)
	}
}

// putInside goes on from what a function of the package puts into a parameter.
func (t *tracer) putInside(c *ir.CallCommon, v ir.Value, tr trail) {
	fn := c.StaticCallee()
	if fn == nil || tr.frame != nil && tr.frame.depth >= maxFrames {
		return
	}
	fn = origin(fn)
	tr.frame = tr.frame.into(c)
	for i, arg := range c.Args {
		if arg == v && i < len(fn.Params) && len(fn.Blocks) > 0 {
			t.gatheredBy(fn.Params[i], tr)
		}
	}
}
