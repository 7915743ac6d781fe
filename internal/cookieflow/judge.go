package cookieflow

import (
	"cmp"
	"go/token"
	"go/types"
	"maps"
	"slices"
	"strings"

	"github.com/cookielint/cookielint/internal/model"
)

// result adds to r what is sent, managed and signed.
func (p *program) result(r *Result) *Result {
	r.program = p
	r.HeaderChanges, r.LateChanges, r.Unsaved, r.Unsent = p.headerChanges(), p.lateChanges(), p.unsaved(), p.unsent()
	sent, nameless := p.sent()
	r.nameless = nameless
	var keyed []*Cookie
	for _, c := range sent {
		if c.Kind == model.Keying {
			keyed = append(keyed, c)
		} else {
			r.Cookies = append(r.Cookies, c)
		}
	}
	if r.opts.Constructors {
		r.addConstructed(p.constructed())
	}
	for _, fn := range p.funcs {
		if f := p.flows[fn]; f != nil && !f.gaveUp {
			r.Cookies = append(r.Cookies, p.managed(f)...)
		}
	}
	r.sort()
	p.keys(r, append(keyed, r.Cookies...))
	return r
}

type identity struct {
	kind  model.Kind
	obj   *object
	path  string
	row   *row
	guess bool
}

// sent joins the events of all functions: one cookie that is sent at several
// places has the attributes that it has at all of them.
func (p *program) sent() (out, nameless []*Cookie) {
	cookies := map[identity]*Cookie{}
	presumed, outgoing := map[identity]bool{}, map[identity]bool{}
	var order []identity
	for _, fn := range p.funcs {
		f := p.flows[fn]
		if f == nil || f.gaveUp {
			continue
		}
		for _, e := range f.events {
			if len(e.attrs) == 0 || p.changedElsewhere(e) || e.open() && !p.root(fn) || e.header != nil && !f.answers(e.header) {
				continue
			}
			if len(e.ambient) > 0 {
				e = p.settleAmbient(e, fn)
			}
			id := identity{e.kind, e.obj, e.path, e.row, e.guess}
			if e.signed != nil && p.outgoing(e.signed) {
				outgoing[id] = true
			}
			c := cookies[id]
			attrs, ours := p.asSent(e), !f.forOthers(e)
			switch {
			case c == nil:
				cookies[id], presumed[id] = e.cookie(attrs), e.presumed
				order = append(order, id)
			case e.presumed && !presumed[id]:
			case presumed[id] && !e.presumed:
				cookies[id], presumed[id] = e.cookie(attrs), false
			default:
				c.attrs.join(attrs)
			}
			cookies[id].Ours = cookies[id].Ours || ours
		}
	}
	for _, id := range order {
		switch c := cookies[id]; {
		case outgoing[id]:
		case c.sendable():
			out = append(out, c)
		case !id.guess && !presumed[id]:
			nameless = append(nameless, c)
		}
	}
	return out, nameless
}

// changedElsewhere reports whether the package calls what may change the cookies
// that a call sends.
func (p *program) changedElsewhere(e *event) bool {
	return e.by != nil && e.by.Sends != nil && e.by.Sends.Unless != "" && p.setters[e.by.Sends.Unless]
}

func (e *event) cookie(attrs attributes) *Cookie {
	c := &Cookie{Kind: e.kind, Site: e.obj.site, Sink: e.call, attrs: attrs, by: e.by, selectors: e.selectors, obj: e.obj, signed: e.signed, signedAs: e.signedAs, via: e.via, readings: e.readings(), Dated: e.dated, Hints: e.hints, named: e.named, foreign: e.foreign, Written: !e.line.bottom()}
	if e.rec != nil {
		c.Writer = e.rec.Writer
	}
	if e.by != nil && e.by.Sends != nil {
		c.Encodes = e.by.Sends.Encodes
		c.Writer = cmp.Or(e.by.Sends.Writer, c.Writer)
	}
	if e.rec == nil {
		c.Writer = cmp.Or(e.line.writer(), c.Writer)
	}
	return c
}

// sendable reports whether anything is sent at all: not without a name.
func (c *Cookie) sendable() bool {
	name := c.Attr(model.Name)
	return c.Kind != model.Cookie || name.value.bottom() || name.State() != Off
}

// managed lists the stores, managers and codecs that a function makes, and the
// options that it puts in place of those of one that it does not make.
func (p *program) managed(f *flow) []*Cookie {
	var out []*Cookie
	passedOn := p.passedOn(f)
	for o := range f.summary.exits.all() {
		if o.owner != f.fn || passedOn[o] {
			continue
		}
		rec, prefix := p.describe(o)
		if rec == nil || prefix != "" {
			continue
		}
		j := judge{p, f, o, rec}
		switch {
		case rec.Managed:
			out = append(out, j.cookies()...)
		case o.slot:
			out = append(out, j.cookie(o.site, nil, j.read(o, "", rec)))
		}
	}
	return out
}

// passedOn are the objects that results lead to, where callers say what becomes
// of them: in this package, or in another that can see the function.
func (p *program) passedOn(f *flow) map[*object]bool {
	obj, ok := f.fn.Object().(*types.Func)
	elsewhere := ok && visible(obj) && p.pass.Pkg.Name() != "main"
	here := p.calledHere(f.fn)
	if !elsewhere && !here {
		return nil
	}
	return f.resultsLeadTo(func(path string) bool { return here || exportedPath(path) })
}

// resultsLeadTo are the objects that results lead to, by the paths that are to
// be followed. What a package variable leads to as well is not among them.
func (f *flow) resultsLeadTo(follow func(path string) bool) map[*object]bool {
	out := map[*object]bool{}
	var visit func(value)
	visit = func(v value) {
		if v.struc != nil {
			visit(v.struc.rest)
			for _, k := range v.struc.paths() {
				if follow(k) {
					visit(v.struc.set[k])
				}
			}
		}
		for _, a := range v.pointers() {
			if out[a.obj] || f.published[a.obj] {
				continue
			}
			out[a.obj] = true
			if c, ok := f.summary.exits.get(a.obj); ok {
				visit(value{struc: c})
			}
		}
	}
	for _, r := range f.summary.results {
		visit(r)
	}
	return out
}

// exportedPath reports whether other packages can follow a path.
func exportedPath(path string) bool {
	for step := range strings.SplitSeq(path, ".") {
		if !token.IsExported(step) && step[0] != '[' {
			return false
		}
	}
	return true
}

// A judge looks at one managed record after the whole package was seen.
type judge struct {
	*program
	f   *flow
	obj *object
	rec *model.Record
}

// contents is what an object holds in the end: what the function that made it
// leaves, and what others write to it, which takes the place of what the
// library or a literal left as it was.
func (j judge) contents(o *object) *fields {
	c := j.exits(o)
	if o.opaque {
		return c
	}
	for x := o; x != nil; x = x.from {
		if others, ok := j.foreign.get(x); ok {
			c = supersede(c, others)
		}
	}
	return c
}

// supersede is what an object holds that others write to at some later time.
func supersede(c, others *fields) *fields {
	out := joinFields(c, others)
	for _, path := range others.paths() {
		if (Setting{others.set[path]}).Explicit() {
			out.set[path] = join(c.leaf(path).explicit(), others.set[path])
		}
	}
	return out
}

// exits is what an object holds when the function is left that made it.
func (j judge) exits(o *object) *fields {
	if f := j.flows[o.owner]; f != nil {
		if c, ok := f.summary.exits.get(o); ok {
			return c
		}
	}
	if c, ok := j.shared.get(o); ok {
		return c
	}
	return o.init
}

func (j judge) cookies() []*Cookie {
	own := attributes{}
	for a, path := range j.rec.Fields {
		own[a] = j.contents(j.obj).get(path)
		if slices.Contains(j.rec.ByAddress, a) {
			own[a] = j.behind(own[a])
		}
	}
	if len(j.rec.Slots) == 0 {
		c := j.cookie(j.obj.site, nil, own)
		c.Found = j.obj.opaque
		return []*Cookie{c}
	}
	var out []*Cookie
	for _, slot := range j.rec.Slots {
		out = append(out, j.slot(slot, own)...)
	}
	return out
}

// behind is what addresses lead to. Where there is none the library decides.
func (j judge) behind(v value) value {
	return v.each(func(a atom) value {
		if a.kind != pointer || a.obj.opaque {
			return one(a.unknown(nil))
		}
		return j.contents(a.obj).get(a.path).at(a.site)
	})
}

// cookie is what the library sends where a record has those attributes, some of
// them by what is in a slot.
func (j judge) cookie(site *Site, slot *model.Slot, sets ...attributes) *Cookie {
	c := &Cookie{Kind: j.rec.Kind, Site: site, ServerSide: j.obj.server, session: j.rec.Fields[model.Changed] != "", attrs: attributes{}, obj: j.obj}
	for _, set := range sets {
		maps.Copy(c.attrs, set)
	}
	if slot != nil {
		if key, err := model.ParseType(slot.Type); err == nil {
			c.readings = append(c.readings, &j.table.Record(key).Reading)
		}
		c.readings = append(c.readings, &slot.Reading)
	}
	c.readings = append(c.readings, &j.rec.Reading)
	r := reader{c.attrs, j.sites, j.obj.site}
	for _, reading := range c.readings {
		r.apply(reading)
		c.Writer = cmp.Or(reading.Writer, c.Writer)
	}
	r.unlessSent()
	return c
}

// slot judges the options that a record holds: those that it was made with, by
// every write that the package can reach; those that were put in their place,
// each by itself, unless either may be there when the function is left that
// made the record.
func (j judge) slot(slot model.Slot, own attributes) []*Cookie {
	key, err := model.ParseType(slot.Type)
	if err != nil {
		return nil
	}
	held := j.table.Record(key)
	v := j.contents(j.obj).get(slot.Path)
	if len(v.pointers()) == 0 {
		return j.heldByValue(slot, held, own)
	}
	atExit := j.f.summary.holds(j.obj).get(slot.Path)
	either, all := j.either(atExit, held), j.either(v, held)
	var out []*Cookie
	for _, p := range v.pointers() {
		if p.guess {
			either, all = j.either(atExit.guesses(true), held), j.either(v.guesses(true), held)
		}
		attrs := j.read(p.obj, p.path, held)
		switch {
		case p.obj.opaque:
			continue
		case p.obj.site == j.obj.site:
			attrs = all
		case atExit.holds(p.obj):
			attrs.settle(either)
		}
		site := p.obj.site
		if site == nil { // a library's variable
			site = j.obj.site
			attrs.answeredBy(site)
		}
		c := j.cookie(site, &slot, own, attrs)
		c.Replaced = site != j.obj.site || attrs.leftOutBeside(site)
		c.selectors = selectors(held, slot.Path)
		out = append(out, c)
	}
	return out
}

// leftOutBeside reports whether a literal has left something out that is not where the
// options were made: it was written over them.
func (as attributes) leftOutBeside(made *Site) bool {
	for _, v := range as {
		if a, ok := v.single(); ok && a.kind == zero && a.site != nil && a.site.Lit != nil && a.site != made {
			return true
		}
	}
	return false
}

// heldByValue judges options that are part of the record itself.
func (j judge) heldByValue(slot model.Slot, held *model.Record, own attributes) []*Cookie {
	c := j.contents(j.obj)
	_, replaced := c.set[slot.Path]
	if j.obj.opaque && !replaced {
		return nil
	}
	site := j.obj.site
	attrs := j.read(j.obj, slot.Path, held)
	if replaced {
		for _, a := range c.set[slot.Path].atoms {
			if a.site != nil {
				site = a.site
			}
		}
	}
	out := j.cookie(site, &slot, own, attrs)
	out.Replaced = replaced
	out.selectors = selectors(held, slot.Path)
	return []*Cookie{out}
}

// selectors are the fields of a record as seen from what holds it.
func selectors(rec *model.Record, prefix string) map[model.Attribute]string {
	out := map[model.Attribute]string{}
	for a, field := range rec.Fields {
		if s := visibleSelector(joinPath(prefix, field)); s != "" {
			out[a] = s
		}
	}
	return out
}

// either are the attributes of all that v may lead to.
func (j judge) either(v value, held *model.Record) attributes {
	out := attributes{}
	for _, a := range v.atoms {
		if a.kind == pointer {
			out.join(j.read(a.obj, a.path, held))
			continue
		}
		for attr := range held.Fields {
			out.join(attributes{attr: unknownValue(nil, nil)})
		}
	}
	return out
}

func (j judge) read(o *object, path string, rec *model.Record) attributes {
	out := attributes{}
	for a, field := range rec.Fields {
		out[a] = j.contents(o).get(joinPath(path, field))
	}
	return out
}
