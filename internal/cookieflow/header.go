package cookieflow

import (
	"go/ast"
	"go/constant"
	"strings"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/setcookie"
)

// This file understands cookies that are written into the header of a response
// by hand.

// writeHeader is a call that sets a field of a header.
func (f *flow) writeHeader(at ir.Instruction, h *model.HeaderWrite, operand func(model.Operand) value) {
	if !isSetCookie(Setting{operand(h.Key)}.Text()) {
		return
	}
	on := []*object{nil} // the response itself
	if h.On != 0 {
		on = nil
		for _, p := range f.pointers(operand(h.On)) {
			on = append(on, p.obj)
		}
	}
	site := f.sites.argument(at.Source(), h.Value.Index(false))
	if site != nil {
		site = f.sites.at(site.Node, nil)
	}
	for _, o := range on {
		f.rawCookie(at, o, site, operand(h.Value))
	}
}

// assignHeader is an assignment to an element of a header.
func (f *flow) assignHeader(m *ir.MapUpdate) {
	if !isSetCookie(constString(m.Key)) {
		return
	}
	for _, p := range f.pointersTo(m.Map) {
		if !f.answers(p.obj) {
			continue
		}
		for _, list := range f.pointersTo(m.Value) {
			for _, a := range f.contents(list.obj).get(joinPath(list.path, element)).atoms {
				if a.kind != zero {
					f.rawCookie(m, p.obj, f.sites.at(m.Source(), nil), one(a))
				}
			}
		}
	}
}

func isSetCookie(key string) bool { return strings.EqualFold(key, "Set-Cookie") }

// rawCookie sends the cookie that a text describes. A cookie that was rendered
// by its own method is sent as itself.
func (f *flow) rawCookie(at ir.Instruction, header *object, site *Site, text value) {
	attrs := attributes{}
	for _, a := range text.atoms {
		if c := f.rendered(a); c != nil {
			if header == nil || f.answers(header) {
				f.sendRecord(at, f.value(c), &model.Send{}, false)
			}
			return
		}
		attrs.join(parsed(one(a), site))
	}
	if len(attrs) == 0 {
		return
	}
	obj := f.object(objectKey{fn: f.fn, at: at, path: "raw", from: header}, func(o *object) { o.site = site })
	f.emit(&event{kind: model.Cookie, obj: obj, attrs: attrs, call: at.Source(), header: header})
}

// rendered is the cookie that an atom is the text of; nil for any other text.
func (f *flow) rendered(a atom) ir.Value {
	call, ok := a.reg.(*ir.Call)
	if !ok || a.kind != unknown {
		return nil
	}
	obj := calleeObject(&call.Call)
	if obj == nil {
		return nil
	}
	if m := f.table.Func(funcKey(obj)); m == nil || !m.Renders {
		return nil
	}
	return operands(&call.Call)[0]
}

// answers reports whether a header is that of a response.
func (f *flow) answers(header *object) bool {
	return header.rec != nil && header.rec.Kind == model.Header
}

// parsed are the attributes that a text with holes gives to a cookie.
func parsed(text value, site *Site) attributes {
	t := Setting{text}.Text()
	if t == Hole {
		return nil
	}
	c := setcookie.Parse(t)
	off := one(atom{kind: zero, site: site})
	if c.Open {
		off = unknownValue(site, nil)
	}
	attrs := attributes{
		model.Secure: off, model.HTTPOnly: off, model.Partitioned: off, model.SameSite: off,
		model.Path: off, model.Domain: off, model.MaxAge: off,
	}
	attrs[model.Name] = textValue(c.Name, site)
	for a, v := range c.Attributes {
		attrs[a] = known(v, site)
	}
	return attrs
}

// known is the value of an attribute as it stands in a text.
func known(v any, site *Site) value {
	switch v := v.(type) {
	case bool:
		return constValue(constant.MakeBool(v)).at(site)
	case int64:
		return constValue(constant.MakeInt64(v)).at(site)
	case string:
		return textValue(v, site)
	}
	return unknownValue(site, nil)
}

func textValue(s string, site *Site) value {
	if strings.ContainsAny(s, Hole+numberHole) {
		return unknownValue(site, nil)
	}
	return constValue(constant.MakeString(s)).at(site)
}

// mentionsHeader reports whether an instruction writes a cookie by hand.
func (p *program) mentionsHeader(instr ir.Instruction) bool {
	switch instr := instr.(type) {
	case *ir.MapUpdate:
		return isSetCookie(constString(instr.Key))
	case ir.CallInstruction:
		c := instr.Common()
		obj := calleeObject(c)
		if obj == nil {
			return false
		}
		m := p.table.Func(funcKey(obj))
		if m == nil || m.Header == nil {
			return false
		}
		i := m.Header.Key.Index(obj.Signature().Recv() != nil)
		ops := operands(c)
		return i >= 0 && i < len(ops) && isSetCookie(constString(ops[i]))
	}
	return false
}

// namesHeader reports whether a file has the name of the header as a string.
func namesHeader(n ast.Node) bool {
	lit, ok := n.(*ast.BasicLit)
	return ok && isSetCookie(strings.Trim(lit.Value, "`\""))
}
