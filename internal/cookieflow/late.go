package cookieflow

// This file finds changes of a cookie that come after it was sent, and reach
// nobody.

import (
	"go/ast"
	"slices"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// A LateChange is an attribute that is given to a cookie after it was sent, for
// the last time.
type LateChange struct {
	Attribute model.Attribute
	At        ast.Node // what gives it
	Sent      ast.Node // what sent the cookie
	name      value
}

// Name is the name of the cookie; empty where it is not known.
func (l *LateChange) Name() string { return constantText(l.name) }

// An instant is a place in the order in which a function is gone through.
type instant struct {
	block *ir.BasicBlock
	n     int
}

// leadsTo reports whether control can go from one instant to another.
func (f *flow) leadsTo(s, t instant) bool {
	if s.block == t.block && s.n < t.n {
		return true
	}
	return slices.ContainsFunc(s.block.Succs, func(b *ir.BasicBlock) bool { return f.reaches(b, t.block) })
}

// A touch is what a function does to a cookie, or to a response that decides an
// attribute of the cookies sent after it.
type touch struct {
	instant
	at   ast.Node
	path string // what was written; empty: it was sent or handed on
}

// touched notes what is done to the objects that addresses lead to.
func (f *flow) touched(ps []atom, path string) {
	if !f.final || f.at == nil {
		return
	}
	for _, p := range ps {
		if p.obj.owner != f.fn || p.obj.typ == nil && p.obj.rec == nil {
			continue
		}
		if rec, _ := f.describe(p.obj); rec != nil && (rec.Kind == model.Cookie || rec.Kind == model.Response) {
			f.touches[p.obj] = append(f.touches[p.obj], touch{instant{f.cur, f.ticks}, f.at.Source(), joinPath(p.path, path)})
		}
	}
}

// handed notes what a call is given: a cookie, which it may send now or later, or
// a response for which it may set one.
func (f *flow) handed(m *model.Func, args []value) {
	setter := m != nil && len(m.Sets) > 0
	sends := m == nil || m.Opaque || m.Sends != nil || m.Commits != nil && m.Commits.Perhaps
	for _, arg := range args {
		for _, p := range f.pointers(arg) {
			rec, _ := f.describe(p.obj)
			if sends || rec != nil && rec.Kind == model.Cookie && !setter {
				f.touched([]atom{p}, "")
			}
		}
	}
}

// lateChanges are the changes of what the function has sent that nothing of it is
// done with afterwards.
func (f *flow) lateChanges() []*LateChange {
	var out []*LateChange
	for _, e := range f.events {
		if e.kind != model.Cookie || e.presumed || e.guess || e.row != nil {
			continue
		}
		for _, on := range append(slices.Clone(e.on), e.obj) {
			for _, t := range f.touches[on] {
				a, ok := f.attributeAt(e, on, t.path)
				if ok && f.leadsTo(instant{e.from, e.tick}, t.instant) && !f.touchedAfter(on, t) && !f.outlives(on) {
					out = append(out, &LateChange{a, t.at, e.call, e.attrs[model.Name]})
					e.late = append(e.late, a)
				}
			}
		}
	}
	return out
}

// attributeAt is the attribute of the cookie of an event that a path of what it
// was sent with decides.
func (f *flow) attributeAt(e *event, on *object, path string) (model.Attribute, bool) {
	rec, prefix := f.describe(on)
	fields := e.ambient
	if on == e.obj {
		fields, prefix = rec.Fields, joinPath(e.path, prefix)
	}
	for a, field := range fields {
		if a != model.Name && a != model.Value && path == joinPath(prefix, field) {
			return a, true
		}
	}
	return 0, false
}

// touchedAfter reports whether something is sent, or handed on, after a change.
func (f *flow) touchedAfter(o *object, change touch) bool {
	return slices.ContainsFunc(f.touches[o], func(t touch) bool { return t.path == "" && f.leadsTo(change.instant, t.instant) })
}

// outlives reports whether others may do something with an object when the function
// is left.
func (f *flow) outlives(o *object) bool {
	rec, _ := f.describe(o)
	switch {
	case rec == nil || o.owner != f.fn || f.published[o]:
		return true
	case rec.Kind == model.Response:
		return !f.root(f.fn) || f.calledHere(f.fn)
	case o.opaque && o.rec == nil || f.resultsLeadTo(func(string) bool { return true })[o]:
		return true
	}
	for other, c := range f.summary.exits.all() {
		for _, path := range c.paths() {
			if other != o && c.set[path].holds(o) {
				return true
			}
		}
		if other != o && c.rest.holds(o) {
			return true
		}
	}
	return false
}

// lateChanges are those of the package.
func (p *program) lateChanges() []*LateChange {
	var out []*LateChange
	seen := map[ast.Node]bool{}
	for _, fn := range p.funcs {
		f := p.flows[fn]
		if f == nil || f.gaveUp {
			continue
		}
		for _, l := range f.lateChanges() {
			if !seen[l.At] {
				seen[l.At] = true
				out = append(out, l)
			}
		}
	}
	return out
}
