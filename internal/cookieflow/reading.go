package cookieflow

import (
	"go/constant"
	"go/token"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/cookielint/cookielint/internal/model"
)

// This file knows what libraries make of what a program writes. That is done
// last, when callers have had their say.

// A reader applies readings to the attributes of one cookie.
type reader struct {
	attributes
	sites siteTable
	made  *Site // where the cookie is made: the place of what the library decides
}

// asSent are the attributes of an event as its record and its call have them.
func (p *program) asSent(e *event) attributes {
	r := reader{attributes{}, p.sites, e.obj.site}
	r.join(e.attrs)
	for _, reading := range e.readings() {
		r.apply(reading)
	}
	r.unlessSent()
	return r.attributes
}

// readings are what the record of an event and its call make of the attributes.
func (e *event) readings() []*model.Reading {
	var rs []*model.Reading
	if e.rec != nil {
		rs = append(rs, &e.rec.Reading)
	}
	if e.by != nil && e.by.Sends != nil {
		rs = append(rs, &e.by.Sends.Reading)
	}
	return rs
}

func (r reader) apply(m *model.Reading) {
	r.untouched(m)
	for _, a := range m.Inverted {
		r.change(a, atom.inverted)
	}
	for a, separator := range m.Behind {
		r.change(a, func(x atom) atom { return x.behind(separator) })
	}
	for a, words := range m.Words {
		r.change(a, func(x atom) atom { return r.understood(x, words) })
	}
	for a, unit := range m.Units {
		r.change(a, func(x atom) atom { return x.scaled(unit, ownUnit(a)) })
	}
	for a, v := range m.Defaults {
		r.change(a, func(x atom) atom { return r.unlessEmpty(x, v) })
	}
	for _, a := range m.Elsewhere {
		r.change(a, func(x atom) atom {
			if x.state() != Off {
				return x
			}
			return x.unknown(nil)
		})
	}
	for a, v := range m.Fixed {
		r.attributes[a] = r.constant(v, r.made)
	}
	for _, f := range m.Forces {
		r.force(f)
	}
}

// untouched gives attributes the value that they have where none is set. Where that is
// decided at run time, so are they.
func (r reader) untouched(m *model.Reading) {
	if len(m.Untouched) == 0 {
		return
	}
	all := Off
	for a, v := range r.attributes {
		if s := (Setting{v}).State(); a != model.Sent && !v.bottom() && s != Off && all != On {
			all = s
		}
	}
	for a, is := range m.Untouched {
		switch all {
		case Off:
			r.attributes[a] = r.constant(is, r.made)
		case Dynamic:
			r.change(a, func(x atom) atom { return x.unknown(nil) })
		}
	}
}

// change replaces every atom of an attribute that the cookie has.
func (r reader) change(a model.Attribute, f func(atom) atom) {
	if v, ok := r.attributes[a]; ok && v.struc == nil {
		r.attributes[a] = v.each(func(x atom) value { return one(f(x)) })
	}
}

// constant is a value that the model writes as plain Go, decided by a place.
func (r reader) constant(v any, site *Site) value {
	if v == model.Never {
		return one(atom{kind: zero, site: site})
	}
	c := plain(v)
	if c == nil {
		return unknownValue(site, nil)
	}
	x := atom{kind: konst, val: c, site: site}
	if x.state() == Off {
		x = atom{kind: zero, site: site}
	}
	return one(x)
}

// plain is a value that the model writes as plain Go, as a constant; nil for
// any that is none.
func plain(v any) constant.Value {
	switch v := v.(type) {
	case bool:
		return constant.MakeBool(v)
	case int:
		return constant.MakeInt64(int64(v))
	case string:
		return constant.MakeString(v)
	}
	return nil
}

// as is an atom that holds a constant instead.
func (a atom) as(c constant.Value) atom {
	return atom{kind: konst, val: c, site: a.site, row: a.row, guess: a.guess, ignored: a.ignored, told: a.told}
}

// inverted is the opposite of an atom.
func (a atom) inverted() atom {
	switch a.state() {
	case Off:
		a = a.as(constant.MakeBool(true))
	case On:
		a = a.as(constant.MakeBool(false))
	default:
		a = a.unknown(a.reg)
	}
	return a
}

// behind is what is behind a separator in a text that has it.
func (a atom) behind(separator string) atom {
	if !a.literal() {
		return a.unknown(a.reg)
	}
	if _, after, ok := strings.Cut(a.show(), separator); ok {
		return a.as(constant.MakeString(after))
	}
	return a
}

// understood is what a library makes of a text.
func (r reader) understood(a atom, words model.Words) atom {
	meant, known := meaning(a.show(), words)
	switch {
	case !a.literal() && !(known && words.Begins):
		return a.unknown(a.reg)
	case a.state() == Off && words.Empty != nil:
		meant = words.Empty
	case !known:
		meant = words.Else
	}
	c := plain(meant)
	if a.kind == zero && c != nil {
		a.site = a.site.whole(r.sites)
	}
	if c == nil {
		return atom{kind: zero, site: a.site, row: a.row, guess: a.guess, ignored: a.ignored, told: a.told}
	}
	return a.as(c)
}

func meaning(text string, words model.Words) (v any, known bool) {
	if words.Fold {
		text = strings.ToLower(text)
	}
	for _, word := range slices.Sorted(maps.Keys(words.Means)) {
		if text == word || words.Begins && strings.HasPrefix(text, word) {
			return words.Means[word], true
		}
	}
	return nil, false
}

// ownUnit is how long 1 is in an attribute itself.
func ownUnit(a model.Attribute) time.Duration {
	if a == model.MaxAge || a == model.CodecAge {
		return time.Second
	}
	return time.Nanosecond
}

// scaled is a number in another unit, rounded towards zero; but what is less
// than zero stays so.
func (a atom) scaled(from, to time.Duration) atom {
	if a.measure.One != 0 {
		a.measure = a.measure.times(int64(to))
		a.measure.One /= from
	}
	if a.kind != konst || constant.ToInt(a.val).Kind() != constant.Int {
		return a
	}
	n := constant.BinaryOp(constant.ToInt(a.val), token.MUL, constant.MakeInt64(int64(from)))
	scaled := constant.BinaryOp(n, token.QUO_ASSIGN, constant.MakeInt64(int64(to)))
	if constant.Sign(n) < 0 && constant.Sign(scaled) == 0 {
		scaled = constant.MakeInt64(-1)
	}
	rounded := a.as(scaled)
	if length, ok := wholeNumber(n); ok && constant.Sign(scaled) == 0 {
		rounded.measure.After = time.Duration(length)
	}
	return rounded
}

// unlessEmpty is an atom, or what stands for it where it is empty. The library
// decided that, not the program.
func (r reader) unlessEmpty(a atom, v any) atom {
	if a.state() != Off {
		return a
	}
	x, _ := r.constant(v, a.site.whole(r.sites)).single()
	x.row, x.guess, x.path = a.row, a.guess, a.path
	return x
}

// force gives an attribute a value where another has a certain one. Where that
// is decided at run time, so is the attribute.
func (r reader) force(f model.Force) {
	condition := Setting{r.attributes[f.If]}
	if _, has := r.attributes[f.Then]; !has || condition.value.bottom() {
		return
	}
	var as any = true
	if f.As != nil {
		as = f.As
	}
	switch condition.equals(f.Is) {
	case On:
		r.attributes[f.Then] = r.constant(as, condition.Site())
	case Dynamic:
		r.change(f.Then, func(x atom) atom {
			if x.equals(as) == On {
				return x
			}
			return x.unknown(nil)
		})
	}
}

// equals reports whether an atom is a constant that the model writes as plain
// Go: On if it is, Off if it is another.
func (a atom) equals(v any) State {
	c := plain(v)
	if c == nil || a.kind != konst && a.kind != zero {
		return Dynamic
	}
	if a.kind == zero {
		return onIf(atom{kind: konst, val: c}.state() == Off)
	}
	return onIf(a.val.Kind() == c.Kind() && constant.Compare(a.val, token.EQL, c))
}

// equals reports whether a setting is that constant on every path, or on none.
func (s Setting) equals(v any) State {
	if s.value.struc != nil || len(s.value.atoms) == 0 {
		return Dynamic
	}
	state := s.value.atoms[0].equals(v)
	for _, a := range s.value.atoms[1:] {
		if a.equals(v) != state {
			return Dynamic
		}
	}
	return state
}

// unlessSent leaves nothing of a cookie that is not sent for certain but how
// long its session lasts.
func (r reader) unlessSent() {
	sent, has := r.attributes[model.Sent]
	if !has || (Setting{sent}).State() == On {
		return
	}
	for a := range r.attributes {
		if a < model.Lifetime {
			delete(r.attributes, a)
		}
	}
}
