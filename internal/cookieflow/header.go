package cookieflow

import (
	"go/constant"
	"slices"
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
	if h.Deletes {
		f.replaced = append(f.replaced, at)
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
	if h.Replaces {
		f.replaced = append(f.replaced, at)
	}
	for _, o := range on {
		f.sendLine(at, o, site, operand(h.Value), noLoop)
	}
}

// assignHeader is an assignment to an element of a header.
func (f *flow) assignHeader(m *ir.MapUpdate) {
	if !isSetCookie(constString(m.Key)) {
		return
	}
	f.replaced = append(f.replaced, m)
	var lines value
	for _, list := range f.pointersTo(m.Value) {
		lines = join(lines, f.contents(list.obj).get(joinPath(list.path, element)))
	}
	f.changeHeader(m, Replaces, f.value(m.Map), f.described(lines, nil)[model.Name])
	for _, p := range f.pointersTo(m.Map) {
		f.sendLine(m, p.obj, f.sites.at(m.Source(), nil), lines, everyTurn)
	}
}

// setCookie is the name of the header.
const setCookie = "Set-Cookie"

func isSetCookie(key string) bool { return strings.EqualFold(key, setCookie) }

// sendLine sends the cookie that a line of a header describes, or those of
// several lines that are all there.
func (f *flow) sendLine(at ir.Instruction, header *object, site *Site, line value, turn turn) {
	obj := f.object(objectKey{fn: f.fn, at: at, path: "line", from: header}, func(o *object) { o.site = site.whole(f.sites) })
	e := &event{kind: model.Cookie, obj: obj, line: line, call: at.Source(), header: header, turn: turn}
	e.attrs = f.described(line, obj.site)
	f.emit(e)
}

// described are the attributes that a line gives to a cookie. What is in it
// that is not known may be any of them.
func (f *flow) described(line value, site *Site) attributes {
	attrs, holes := attributes{}, []value(nil)
	for _, a := range line.atoms {
		at := site
		if a.site != nil {
			at = a.site.whole(f.sites)
		}
		parts := []atom{a}
		if a.kind == text {
			parts = a.parts
		}
		as := attributes{}
		if parts[0].kind == pointer && parts[0].obj.rendered {
			as = f.attributes(parts[0], f.netCookie(), "")
			as.override(written(showParts(parts[1:])), at)
		} else {
			as = parsed(showParts(parts), at)
			if data := dataOf(parts, at); as != nil && !data.bottom() {
				as[model.Value] = data
			}
		}
		for attr, v := range as {
			as[attr] = v.in(a.row)
		}
		attrs.join(as)
		if len(as) == 0 && (Setting{one(a)}).State() != Off {
			holes = append(holes, unknownValue(at, nil).in(a.row))
		}
	}
	for attr := range attrs {
		for _, hole := range holes {
			attrs[attr] = join(attrs[attr], hole)
		}
	}
	return attrs
}

// dataOf is what a line has between the name of its cookie and the first semicolon, as
// far as that is not written in the program: what it is made of can be traced.
func dataOf(parts []atom, site *Site) value {
	var out value
	before, inside := true, false
	for _, part := range parts {
		if inside && part.reg != nil && (part.kind == unknown || part.kind == input) {
			out = join(out, one(atom{kind: unknown, site: site, reg: part.reg}))
		}
		for _, r := range part.show() {
			if inside && r == ';' {
				return out
			}
			if before && r == '=' {
				before, inside = false, true
			}
		}
	}
	return out
}

// writer is what has written a line: net/http where it is a rendered cookie, the
// program where it is text; it is not known where it is neither or both.
func (line value) writer() model.Writer {
	var out model.Writer
	for i, a := range line.atoms {
		w := model.UnknownWriter
		switch {
		case a.kind == pointer && a.obj.rendered:
			w = model.NetHTTP
		case a.kind == konst, a.kind == text && a.parts[0].kind != pointer:
			w = model.Plain
		}
		if i > 0 && w != out {
			return model.UnknownWriter
		}
		out = w
	}
	return out
}

// written are the attributes that a text has which follows a rendered cookie.
func written(rest string) setcookie.Cookie { return setcookie.Parse("=" + rest) }

// override puts what a text has in the place of what was there.
func (as attributes) override(c setcookie.Cookie, site *Site) {
	for a, v := range c.Attributes {
		as[a] = known(v, site)
	}
	if c.Open {
		for a := range as {
			as[a] = join(as[a], unknownValue(site, nil))
		}
	}
}

// render is the text of the cookies that a value may be, as they are now.
func (f *flow) render(at ir.Instruction, cookie value) value {
	var out value
	for i, p := range f.pointers(cookie) {
		rec, prefix := f.describe(p.obj)
		if p.path != "" || rec == nil {
			rec, prefix = f.netCookie(), ""
		}
		o := f.object(objectKey{fn: f.fn, at: at, path: "rendered" + index(i)}, func(o *object) {
			o.site, o.rec, o.rendered = p.obj.site, f.netCookie(), true
		})
		c := &fields{rest: unknownValue(nil, nil), set: map[string]value{}}
		for a, v := range f.attributes(p, rec, prefix) {
			c.set[f.netCookie().Fields[a]] = v
		}
		f.mem.set(o, c)
		p.obj, p.path = o, ""
		out = join(out, one(p))
	}
	return out
}

// answers reports whether a header is that of a response.
func (f *flow) answers(header *object) bool {
	return header.rec != nil && header.rec.Kind == model.Header
}

// parsed are the attributes that a text with holes gives to a cookie.
func parsed(t string, site *Site) attributes {
	if t == Hole || t == "" {
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
	if c.Empty {
		attrs[model.Value] = known("", site)
	}
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
	if strings.ContainsAny(s, Hole+setcookie.Number) {
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
		return slices.ContainsFunc(instr.Common().Args, func(v ir.Value) bool { return isSetCookie(constString(v)) })
	}
	return false
}
