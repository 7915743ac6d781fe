package cookieflow

// This file follows what is done to sessions: that they are changed, saved, given
// a new identifier, ended. What was done is kept in them like any other state, so
// that functions are followed as they are for cookies.

import (
	"go/ast"
	"go/constant"
	"maps"
	"slices"
	"strings"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// saved, as a step of a path, leads from the change of a session to the same
// change after it was saved.
const saved = "·saved"

// configured, as what is known of how a session was changed, says that only its cookie
// is made otherwise, or that it lasts longer. That is for whoever saves it: a function
// that gets a session from one which configures it, and only reads it, loses nothing.
var configured = constant.MakeInt64(2)

// saved is v, which tells how a session was changed, after that was saved. A
// change is true, one that was saved false.
func (v value) saved() value {
	return v.each(func(a atom) value {
		switch {
		case a.kind == konst:
			a.val = constant.MakeBool(false)
		case a.kind == input && !strings.HasSuffix(a.path, saved):
			a.path = joinPath(a.path, saved)
		}
		return one(a)
	})
}

// use lets a call do to a session what the model says.
func (c *libraryCall) use(u *model.Use) {
	did := map[model.Operation]model.Attribute{model.Changes: model.Changed, model.Rotates: model.Rotated, model.Destroys: model.Destroyed}
	if a, ok := did[u.Does]; ok {
		c.mark(c.stateAt(c.operand(u.Of), a), constant.MakeBool(true), c.callSite(c.at))
	}
	if u.Does == model.Configures {
		c.configure(c.operand(u.Of), c.callSite(c.at))
	}
	if u.Does != model.Saves && u.Does != model.Destroys {
		return
	}
	switch {
	case u.Of != 0:
		c.save(c.stateAt(c.operand(u.Of), model.Changed))
	case u.Own:
	case u.Does == model.Saves:
		c.saveRequest()
	default:
		c.saveAll()
	}
	for _, p := range c.stateAt(c.operand(u.Of), model.Saved) {
		c.write([]atom{p}, constValue(constant.MakeBool(true)).at(c.callSite(c.at)))
	}
}

// saveSessions is a call of a function that has saved a session of a request that
// it was given: it may be any of them, for there is one of each name, and any that
// the caller passes.
func (f *flow) saveSessions(requests []atom) {
	if !slices.ContainsFunc(requests, f.isSaved) {
		return
	}
	for o := range f.mem.all() {
		session := one(atom{kind: pointer, obj: o})
		of := f.stateAt(session, model.Saved)
		if !slices.ContainsFunc(of, func(p atom) bool {
			return slices.ContainsFunc(requests, func(r atom) bool {
				return r.path == p.path && (r.obj == p.obj || p.obj.in >= 0 && p.obj.path != "")
			})
		}) {
			continue
		}
		f.save(f.stateAt(session, model.Changed))
	}
}

// saveRequest is what saves all sessions of a request.
func (f *flow) saveRequest() {
	own := f.saveAll()
	f.savesAll, f.savesOwn = true, f.savesOwn || own
}

// saveAll notes that all sessions are saved, for any may be among those of a request, and
// reports whether one of them was changed here.
func (f *flow) saveAll() (own bool) {
	for o := range f.mem.all() {
		changed := f.stateAt(one(atom{kind: pointer, obj: o}), model.Changed)
		own = own || slices.ContainsFunc(changed, func(p atom) bool { return (Setting{f.contents(p.obj).get(p.path)}).State() == On })
		f.save(changed)
	}
	return own
}

// save notes that what is kept of sessions as changed is saved.
func (f *flow) save(changed []atom) {
	for _, p := range changed {
		f.write([]atom{p}, f.contents(p.obj).get(p.path).saved())
	}
}

// isSaved reports whether an address is where a request keeps that a session of it
// was saved.
func (f *flow) isSaved(p atom) bool {
	rec, _ := f.describe(p.obj)
	return rec != nil && p.path != "" && rec.Fields[model.Saved] == p.path
}

// mark writes down that something was done to a session, and where, besides what
// was done before and is not saved.
func (f *flow) mark(at []atom, what constant.Value, site *Site) {
	for _, p := range at {
		before := f.contents(p.obj).get(p.path).each(func(a atom) value {
			if a.state() == Off {
				return value{}
			}
			return one(a)
		})
		f.write([]atom{p}, join(before, constValue(what).at(site)))
	}
}

// configure changes how the cookie of a session is made. One that is deleted from then on
// is how a session ends, which is lost like what it holds.
func (f *flow) configure(session value, site *Site) {
	if f.expires(session) {
		f.mark(f.stateAt(session, model.Changed), constant.MakeBool(true), site)
	} else {
		f.mark(f.stateAt(session, model.Changed), configured, site)
	}
}

// expires reports whether the options of a session may say that its cookie is deleted.
func (f *flow) expires(session value) bool {
	for _, p := range f.pointers(session) {
		rec, prefix := f.describe(p.obj)
		if rec == nil {
			continue
		}
		for _, slot := range rec.Slots {
			key, err := model.ParseType(slot.Type)
			options := f.table.Record(key)
			if err != nil || options == nil || options.Fields[model.MaxAge] == "" {
				continue
			}
			at, rest := f.walk(p, joinPath(prefix, joinPath(slot.Path, options.Fields[model.MaxAge])))
			for _, t := range at {
				if slices.ContainsFunc(f.contents(t.obj).get(joinPath(t.path, rest)).atoms, below0) {
					return true
				}
			}
		}
	}
	return false
}

func below0(a atom) bool {
	return a.kind == konst && a.val.Kind() == constant.Int && constant.Sign(a.val) < 0
}

// leaveConfigured hands sessions to the callers of a function as if nothing had been done
// to those that it has only configured.
func (f *flow) leaveConfigured(s *summary) {
	for o, c := range s.exits.all() {
		rec, prefix := f.describe(o)
		if rec == nil || rec.Fields[model.Changed] == "" {
			continue
		}
		path := joinPath(prefix, rec.Fields[model.Changed])
		done, ok := c.set[path]
		if !ok {
			continue
		}
		left := done.each(func(a atom) value {
			if a.kind == konst && a.val == configured {
				return value{}
			}
			return one(a)
		})
		if left.bottom() {
			left = constValue(constant.MakeBool(false))
		}
		s.exits.set(o, c.with(path, left))
	}
}

// handOn gives a session to code that is not seen, which may save it.
func (f *flow) handOn(o *object) {
	for _, p := range f.stateAt(one(atom{kind: pointer, obj: o}), model.Changed) {
		f.write([]atom{p}, join(f.contents(p.obj).get(p.path), unknownValue(nil, nil)))
	}
}

// unchanged is what a session holds that is found: nothing was done to it yet.
func (p *program) unchanged(c *fields, rec *model.Record) *fields {
	if rec == nil {
		return c
	}
	for _, a := range []model.Attribute{model.Changed, model.Rotated, model.Destroyed} {
		if path := rec.Fields[a]; path != "" && !strings.Contains(path, ".") {
			c = c.with(path, one(atom{kind: zero}))
		}
	}
	return c
}

// changeData is a change of what a map holds, which may be the data of a session.
func (f *flow) changeData(data ir.Value, at ir.Instruction) {
	load, ok := data.(*ir.Load)
	if !ok {
		return
	}
	fa, ok := load.X.(*ir.FieldAddr)
	if !ok {
		return
	}
	if rec, _ := f.record(fa.X.Type()); rec != nil && rec.Data != "" && rec.Data == fieldName(elem(fa.X.Type()), fa.Field) {
		f.changeSession(fa.X, at)
	}
}

// deleteData is a call of delete or clear.
func (f *flow) deleteData(call *ir.Call) {
	if b, ok := call.Call.Value.(*ir.Builtin); ok && (b.Name() == "delete" || b.Name() == "clear") {
		f.changeData(call.Call.Args[0], call)
	}
}

// changeOptions is an assignment to options of a session, to what they are the address of,
// or to a field of them.
func (f *flow) changeOptions(s *ir.Store) {
	addr := s.Addr
	if load, ok := addr.(*ir.Load); ok {
		addr = load.X
	}
	for {
		fa, ok := addr.(*ir.FieldAddr)
		if !ok {
			return
		}
		if rec, _ := f.record(fa.X.Type()); rec != nil && rec.Data != "" {
			field := fieldName(elem(fa.X.Type()), fa.Field)
			if slices.ContainsFunc(rec.Slots, func(slot model.Slot) bool { return slot.Path == field }) && !f.setsPast(s) {
				f.pointersTo(fa.X)
				f.configure(f.value(fa.X), f.sites.at(s.Source(), nil))
			} else {
				f.changeSession(fa.X, s)
			}
			return
		}
		load, ok := fa.X.(*ir.Load)
		if !ok {
			return
		}
		addr = load.X
	}
}

// setsPast reports whether an assignment is one of an age that is over.
func (f *flow) setsPast(s *ir.Store) bool {
	fa, ok := s.Addr.(*ir.FieldAddr)
	if !ok {
		return false
	}
	rec, _ := f.record(fa.X.Type())
	return rec != nil && rec.Fields[model.MaxAge] == fieldName(elem(fa.X.Type()), fa.Field) && slices.ContainsFunc(f.value(s.Val).atoms, below0)
}

func (f *flow) changeSession(session ir.Value, at ir.Instruction) {
	f.pointersTo(session)
	f.mark(f.stateAt(f.value(session), model.Changed), constant.MakeBool(true), f.sites.at(at.Source(), nil))
}

// An Unsaved is a change of a session that is not saved.
type Unsaved struct {
	At ast.Node // what changes it, or the call in which it is changed
}

// unsaved are the changes of sessions that no way out of a function saves.
func (p *program) unsaved() []*Unsaved {
	if p.savesForOthers() || p.importsSaver() {
		return nil
	}
	var lost []lostChange
	saved := map[*Site]bool{}
	for _, fn := range p.funcs {
		f := p.flows[fn]
		if f == nil || f.gaveUp {
			continue
		}
		for o := range f.summary.exits.all() {
			last, kept := f.unsaved(o)
			if last != nil {
				lost = append(lost, lostChange{f, last})
			}
			for _, s := range kept {
				saved[s] = true
			}
		}
	}
	var out []*Unsaved
	seen := map[ast.Node]bool{}
	for _, c := range lost {
		at := c.site.Node
		if saved[c.site] { // by who else calls what makes it
			at = c.flow.callThatLeadsTo(at)
		}
		if !seen[at] {
			seen[at] = true
			out = append(out, &Unsaved{at})
		}
	}
	return out
}

// A lostChange is a change of a session that is lost when a function is left.
type lostChange struct {
	flow *flow
	site *Site
}

// callThatLeadsTo is the call of a function of the package in which something is done at
// a node; the node itself where the function does it.
func (f *flow) callThatLeadsTo(node ast.Node) ast.Node {
	if within(f.fn, node) {
		return node
	}
	for call := range instructions[ir.CallInstruction](f.fn) {
		if fn := functionIn(call.Common().Value); fn != nil && !call.Common().IsInvoke() && call.Source() != nil && f.leadsInto(fn, node, maxSaving) {
			return call.Source()
		}
	}
	return node
}

// leadsInto reports whether a node is in a function, or in one that it calls.
func (p *program) leadsInto(fn *ir.Function, node ast.Node, depth int) bool {
	if within(fn, node) {
		return true
	}
	if depth == 0 {
		return false
	}
	for call := range instructions[ir.CallInstruction](fn) {
		if called := functionIn(call.Common().Value); called != nil && !call.Common().IsInvoke() && p.leadsInto(called, node, depth-1) {
			return true
		}
	}
	return false
}

// within reports whether a node is in the source of a function.
func within(fn *ir.Function, node ast.Node) bool {
	src := fn.Source()
	return src != nil && src.Pos() <= node.Pos() && node.End() <= src.End()
}

// unsaved is the place where a session was changed for the last time, of those
// after which no way out of the function saves it, nil where there is none, and the places
// of the changes that may be saved.
func (f *flow) unsaved(o *object) (last *Site, saved []*Site) {
	rec, prefix := f.describe(o)
	if rec == nil || !f.answersFor(o, rec) {
		return nil, nil
	}
	lost, kept := map[*Site]bool{}, map[*Site]bool{}
	for _, x := range f.exits {
		c, ok := x.mem.get(o)
		if !ok {
			continue
		}
		v := c.get(joinPath(prefix, rec.Fields[model.Changed]))
		for _, a := range v.atoms {
			switch {
			case a.kind != konst || a.site == nil:
			case a.state() == On && v.unknowns().bottom():
				lost[a.site] = true
			default:
				kept[a.site] = true
			}
		}
	}
	for s := range lost {
		if !kept[s] && (last == nil || last.compare(s) < 0) {
			last = s
		}
	}
	return last, slices.SortedFunc(maps.Keys(kept), (*Site).compare)
}

// answersFor reports whether nobody else can save a session after the function is
// left: one that it has found, or that of the request that it handles.
func (f *flow) answersFor(o *object, rec *model.Record) bool {
	path := rec.Fields[model.Changed]
	switch {
	case path == "" || strings.Contains(path, ".") || o.owner != f.fn:
		return false
	case rec.Kind == model.Response:
		return o.in >= 0 && o.path == "" && f.root(f.fn) && !f.calledHere(f.fn) && f.isHandler(f.fn.Signature)
	}
	return o.rec != nil && !f.outlives(o)
}
