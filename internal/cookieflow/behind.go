package cookieflow

// This file goes back from a decision to the cookies of the request that it is made by.

import (
	"go/ast"
	"go/constant"
	"go/types"
	"slices"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// A RawCookie is a cookie of the request by whose value something is decided, and
// which nothing has verified.
type RawCookie struct {
	// Name is its name; empty: not known.
	Name string
	// Number says that its value was made a number.
	Number bool
	// At is the call that reads it.
	At ast.Node
	// Only says that the call reads no other cookie.
	Only bool
}

// Behind are the cookies that a decision is made by.
func (r *Result) Behind(d *Decision) []RawCookie {
	cookies, _ := r.program.behind(d)
	return cookies
}

// behind are the cookies, and the parameters of functions, that a decision is made by.
func (p *program) behind(d *Decision) (out []RawCookie, params []*ir.Parameter) {
	t := &tracer{program: p, climbs: true, seen: map[tracePoint]bool{}}
	t.reached = func(param *ir.Parameter, _ trail) { params = append(params, param) }
	t.cookie = func(call *ir.Call, name ir.Value, tr trail) {
		if tr.hashed || p.vouched(call) {
			return
		}
		only := constString(name) != ""
		t.naming(name, tr, func(name ir.Value) {
			c := RawCookie{Name: p.textOf(name), Number: tr.number, At: call.Source(), Only: only}
			if !slices.Contains(out, c) {
				out = append(out, c)
			}
		})
	}
	for _, reg := range d.regs {
		t.walk(reg, trail{})
	}
	if len(out)+len(params) > 0 && (p.verified(t.seen) || p.vouched(d.instr) || d.By == LookedUp && p.proven(d.instr)) {
		return nil, nil
	}
	return out, params
}

// isReading reports whether a function reads a cookie of the request.
func (p *program) isReading(obj *types.Func) bool {
	if m := p.table.Func(funcKey(obj)); m != nil {
		return m.Reads != nil
	}
	if obj.Pkg() == p.pass.Pkg {
		return false
	}
	fact, ok := p.told(obj)
	return ok && len(fact.Reads) > 0
}

// readsCookies reports whether the package reads cookies of requests, by a library or
// by another package.
func (p *program) readsCookies() bool {
	for call := range instructions[*ir.Call](p.funcs...) {
		if obj := calleeObject(&call.Call); obj != nil && p.isReading(obj) {
			return true
		}
	}
	return false
}

// read reports whether a result of a call is a cookie of the request, or a field of it
// that is asked for its value; field -1: the result itself.
func (t *tracer) read(c *ir.Call, result, field int, tr trail) bool {
	obj := calleeObject(&c.Call)
	if t.cookie == nil || obj == nil {
		return false
	}
	m := t.entry(&c.Call, obj)
	if m == nil {
		return t.readElsewhere(c, obj, result, field, tr)
	}
	if m.Reads == nil || m.Reads.Result != result || t.setters[m.Reads.Unless] || t.decodes(c, obj, m) || !t.isValue(obj.Signature().Results().At(result).Type(), field) {
		return false
	}
	var name ir.Value
	if i := m.Reads.Name.Index(obj.Signature().Recv() != nil); i >= 0 && i < len(operands(&c.Call)) {
		name = operands(&c.Call)[i]
	}
	t.cookie(c, name, tr)
	return true
}

// decodes reports whether a call that reads a cookie is given options.
func (t *tracer) decodes(c *ir.Call, obj *types.Func, m *model.Func) bool {
	i := m.Options.Index(obj.Signature().Recv() != nil)
	if m.Options == 0 || i < 0 || i >= len(c.Call.Args) {
		return false
	}
	none, ok := c.Call.Args[i].(*ir.Const)
	return !ok || none.Value != nil
}

// isValue reports whether a field of a type is the value of a cookie: of what is one
// the field that has it, of anything else all of it.
func (t *tracer) isValue(typ types.Type, field int) bool {
	if field < 0 {
		return true
	}
	if list, ok := typ.Underlying().(*types.Slice); ok {
		typ = list.Elem()
	}
	rec, prefix := t.record(typ)
	return rec != nil && rec.Fields[model.Value] == joinPath(prefix, fieldName(elem(typ), field))
}

// readElsewhere is read of a function of another package.
func (t *tracer) readElsewhere(c *ir.Call, obj *types.Func, result, field int, tr trail) bool {
	if obj.Pkg() == t.pass.Pkg || len(c.Call.Args) == 0 && obj.Signature().Params().Len() > 0 {
		return false
	}
	fact, ok := t.told(obj)
	if !ok {
		return false
	}
	ops, found := operands(&c.Call), false
	for _, read := range fact.Reads {
		if read.Result != result || !t.isValue(obj.Signature().Results().At(result).Type(), field) {
			continue
		}
		found = true
		in := tr
		in.number = in.number || read.Number
		if read.In >= 0 && read.In < len(ops) {
			t.cookie(c, ops[read.In], in)
		} else {
			t.cookie(c, &ir.Const{Value: constant.MakeString(read.Name)}, in)
		}
	}
	return found
}

// parsed goes on from the text that a call makes a result of, and reports whether it
// does so.
func (t *tracer) parsed(c *ir.Call, result int, tr trail) bool {
	obj := calleeObject(&c.Call)
	if t.cookie == nil || obj == nil {
		return false
	}
	m := t.entry(&c.Call, obj)
	if m == nil || m.Parses == nil || m.Parses.Into != 0 {
		return false
	}
	basic, ok := obj.Signature().Results().At(result).Type().Underlying().(*types.Basic)
	if result > 0 && (!ok || basic.Info()&types.IsBoolean != 0) {
		return true // whether that could be done
	}
	tr.number = tr.number || ok && basic.Info()&types.IsNumeric != 0
	t.operand(&c.Call, obj, m.Parses.Of, tr)
	return true
}

// unpacked goes on from the texts that calls fill something in with.
func (t *tracer) unpacked(v ir.Value, tr trail) {
	if t.cookie == nil || v.Referrers() == nil {
		return
	}
	for _, r := range *v.Referrers() {
		if boxed, ok := r.(*ir.MakeInterface); ok {
			for _, by := range *boxed.Referrers() {
				t.unpackedBy(by, boxed, tr)
			}
		} else {
			t.unpackedBy(r, v, tr)
		}
	}
}

func (t *tracer) unpackedBy(by ir.Instruction, v ir.Value, tr trail) {
	call, ok := by.(ir.CallInstruction)
	if !ok {
		return
	}
	c := call.Common()
	obj := calleeObject(c)
	if obj == nil {
		return
	}
	m := t.entry(c, obj)
	if m == nil || m.Parses == nil || m.Parses.Into == 0 {
		return
	}
	ops := operands(c)
	if i := m.Parses.Into.Index(obj.Signature().Recv() != nil); i >= 0 && i < len(ops) && ops[i] == v {
		t.operand(c, obj, m.Parses.Of, tr)
	}
}

// naming calls f for the registers that a name comes out of: those that callers pass for
// a parameter, or the parameter where no caller is known.
func (t *tracer) naming(v ir.Value, tr trail, f func(ir.Value)) {
	param, ok := v.(*ir.Parameter)
	if !ok {
		f(v)
		return
	}
	passed := false
	t.argument(param, tr, func(arg ir.Value, in trail) {
		passed = true
		t.naming(arg, in, f)
	})
	if !passed {
		f(param)
	}
}

// textOf is the text that a register is, or a variable of the package that is written
// once; empty where it is not known.
func (p *program) textOf(v ir.Value) string {
	if v == nil {
		return ""
	}
	if text, ok := constantOf(v); ok {
		return text
	}
	load, ok := v.(*ir.Load)
	if !ok {
		return ""
	}
	g, ok := load.X.(*ir.Global)
	if !ok {
		return ""
	}
	if store := p.onlyStore(g); store != nil {
		return constString(store.Val)
	}
	return ""
}
