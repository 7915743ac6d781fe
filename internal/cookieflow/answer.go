package cookieflow

import (
	"go/types"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// This file knows structs that answer a request when a function returns them:
// the cookies in them are sent then.

// answering are the fields of a struct, or of what an address leads to, in which
// it carries cookies to a client; none where it does not answer requests.
func (p *program) answering(t types.Type) []*types.Var {
	named, ok := deref(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return nil
	}
	st, ok := named.Underlying().(*types.Struct)
	if !ok {
		return nil
	}
	known := p.table.Answer(model.TypeKey{Pkg: named.Obj().Pkg().Path(), Name: named.Obj().Name()})
	tags := p.answerTags()
	var fields []*types.Var
	for i := range st.NumFields() {
		tag := reflect.StructTag(st.Tag(i))
		if known != nil && slices.Contains(known.Fields, st.Field(i).Name()) ||
			slices.ContainsFunc(tags, func(key string) bool { return isSetCookie(tag.Get(key)) }) {
			fields = append(fields, st.Field(i))
		}
	}
	return fields
}

// answerTags are the keys of struct tags by which the libraries that the package
// uses find the header of an answer.
func (p *program) answerTags() []string {
	if p.tags == nil {
		p.tags = []string{}
		for _, imp := range p.pass.Pkg.Imports() {
			if l := p.table.Library(imp.Path()); l != nil {
				for _, a := range l.Answers {
					if a.Tag != "" {
						p.tags = append(p.tags, a.Tag)
					}
				}
			}
		}
	}
	return p.tags
}

// answerWith sends the cookies in what a function returns. Where the package
// calls the function, that is for the caller to say.
func (f *flow) answerWith(ret *ir.Return) {
	if f.calledHere(f.fn) {
		return
	}
	for i, r := range ret.Results {
		t := f.fn.Signature.Results().At(i).Type()
		for _, field := range f.answering(t) {
			a := answer{f, ret, field.Name()}
			if !isPointer(t) {
				a.sendValue(field.Type(), f.value(r).field(field.Name()), nil)
				continue
			}
			for _, p := range f.pointers(f.value(r)) {
				p.path = joinPath(p.path, field.Name())
				a.sendValue(field.Type(), f.contents(p.obj).get(p.path), nil)
			}
		}
	}
}

// An answer is a field of what a function returns to answer a request.
type answer struct {
	*flow
	at    *ir.Return
	field string
}

// sendValue sends what a field holds: cookies, lines of the header, or a header.
// What has no place of its own has that of what it is in.
func (a answer) sendValue(t types.Type, v value, in *Site) {
	if site := (Setting{v}).Site(); site != nil {
		in = site
	}
	if rec, _ := a.record(t); rec != nil && rec.Kind == model.Cookie {
		a.sendCookies(t, v)
		return
	}
	switch u := t.Underlying().(type) {
	case *types.Basic:
		a.sendLines(v, noLoop, in)
	case *types.Slice:
		for _, p := range a.pointers(v) {
			a.sendElements(u.Elem(), p, in)
		}
	case *types.Map:
		for _, p := range a.pointers(v) {
			a.sendHeader(u.Elem(), p, in)
		}
	}
}

// sendHeader sends what is in a map under the name of the header.
func (a answer) sendHeader(t types.Type, header atom, in *Site) {
	if site := header.obj.site; site != nil && site.Lit != nil {
		in = a.sites.keyed(site.Lit, isSetCookie)
	}
	c := a.contents(header.obj)
	for _, path := range c.paths() {
		if key, ok := strings.CutPrefix(path, header.path+"["); ok && namesSetCookie(key) {
			a.sendValue(t, c.get(path), in)
		}
	}
}

// namesSetCookie reports whether the rest of a path to an element of a map is the
// name of the header.
func namesSetCookie(key string) bool {
	quoted, ok := strings.CutSuffix(key, "]")
	name, err := strconv.Unquote(quoted)
	return ok && err == nil && isSetCookie(name)
}

// sendElements sends the elements of a list.
func (a answer) sendElements(t types.Type, list atom, in *Site) {
	list.path = joinPath(list.path, element)
	if rec, _ := a.record(t); rec != nil && rec.Kind == model.Cookie && !isPointer(t) {
		a.sendRecord(a.at, one(list), nil, false)
		return
	}
	v := a.contents(list.obj).get(list.path)
	if isPointer(t) {
		a.sendRecord(a.at, v.allTogether(), nil, false)
		return
	}
	a.sendLines(v, everyTurn, in)
}

// sendCookies sends a cookie, by value or by address.
func (a answer) sendCookies(t types.Type, v value) {
	if isPointer(t) {
		a.sendRecord(a.at, v, nil, false)
		return
	}
	rec, prefix := a.record(t)
	attrs := attributes{}
	for attr, path := range rec.Fields {
		attrs[attr] = v.field(joinPath(prefix, path))
	}
	e := a.event(Setting{attrs[model.Name]}.Site())
	e.attrs, e.rec = attrs, rec
	a.emit(e)
}

// sendLines sends the cookies that lines of the header describe.
func (a answer) sendLines(lines value, turn turn, in *Site) {
	e := a.event(in)
	e.line, e.turn = lines, turn
	e.attrs = a.described(lines, e.obj.site)
	if len(e.attrs) > 0 {
		a.emit(e)
	}
}

func (a answer) event(site *Site) *event {
	key := objectKey{fn: a.fn, at: a.at, path: "answer." + a.field}
	obj := a.object(key, func(o *object) { o.site = site.whole(a.sites) })
	return &event{kind: model.Cookie, obj: obj, call: a.at.Source()}
}
