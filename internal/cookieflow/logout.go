package cookieflow

// This file finds logouts that delete the cookie of a session and leave the session
// itself as it is on the server, where it is good for whoever has its identifier.

import (
	"cmp"
	"go/ast"
	"go/types"
	"slices"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/names"
)

// A Logout is a deletion of a session's cookie by a logout that does nothing to the
// session.
type Logout struct {
	At     ast.Node // what sends the deletion
	Cookie string
	// Ender is the name of what the library has to end a session; empty: it is ended
	// with a negative age, and saved.
	Ender string
}

// Logouts are those of the package, in source order.
func (r *Result) Logouts() []*Logout {
	if r.program == nil {
		return nil
	}
	var out []*Logout
	l := r.program.logins()
	r.deleted(func(c *Cookie, d factDeletion) {
		if r.logsOut(c) && !l.endedAround(c.sending()) {
			out = append(out, &Logout{c.Sink, d.Name, d.Ender})
		}
	})
	r.program.deletedElsewhere(func(call ir.CallInstruction, d factDeletion) {
		at := call.Source()
		around, outer := r.around(at)
		if (slices.ContainsFunc(around, names.LogsOut) || outer != nil && r.program.calledFrom(outer, r, names.LogsOut, maxSenders)) && !l.endedAround([]ast.Node{at}) {
			out = append(out, &Logout{at, d.Name, d.Ender})
		}
	})
	slices.SortStableFunc(out, func(a, b *Logout) int { return cmp.Compare(a.At.Pos(), b.At.Pos()) })
	return slices.CompactFunc(out, func(a, b *Logout) bool { return a.At == b.At })
}

// logsOut reports whether the name of a function that a cookie is sent in, or its route,
// says that it logs somebody out.
func (r *Result) logsOut(c *Cookie) bool {
	return r.SentIn(c, names.LogsOut) || slices.ContainsFunc(r.Routes(c), names.LogsOut)
}

// A factDeletion says that a function deletes the cookie of a session that stays on the
// server.
type factDeletion struct {
	Name  string `json:"n,omitzero"`
	Ender string `json:"e,omitzero"` // what ends such a session
}

// deleted goes through the deletions of cookies of sessions.
func (r *Result) deleted(visit func(*Cookie, factDeletion)) {
	var cookies map[string]string
	for _, c := range r.Cookies {
		name, ok := c.Name()
		if c.Kind != model.Cookie || !ok || !c.Deletes() || c.Sink == nil {
			continue
		}
		if cookies == nil {
			cookies = r.sessionCookies()
		}
		if ender, known := cookies[name]; known {
			visit(c, factDeletion{name, ender})
		}
	}
}

// deletions are those of functions that other packages can call and whose names do not
// say that they log somebody out, which is for these to know then.
func (r *Result) deletions() map[*ir.Function][]factDeletion {
	out := map[*ir.Function][]factDeletion{}
	r.deleted(func(c *Cookie, d factDeletion) {
		for _, fn := range r.program.funcs {
			src := fn.Source()
			if obj, ok := fn.Object().(*types.Func); !ok || !visible(obj) || src == nil || names.LogsOut(obj.Name()) {
				continue
			}
			inside := func(n ast.Node) bool { return n != nil && src.Pos() <= n.Pos() && n.Pos() < src.End() }
			if slices.ContainsFunc(c.sending(), inside) && !slices.Contains(out[fn], d) {
				out[fn] = append(out[fn], d)
			}
		}
	})
	return out
}

// deletedElsewhere goes through the calls of other packages' functions that delete such
// cookies.
func (p *program) deletedElsewhere(visit func(ir.CallInstruction, factDeletion)) {
	for call := range instructions[ir.CallInstruction](p.funcs...) {
		if call.Source() == nil {
			continue
		}
		obj := calleeObject(call.Common())
		if obj == nil || obj.Pkg() == nil || obj.Pkg() == p.pass.Pkg || !p.gate.mayHaveFacts(obj.Pkg()) {
			continue
		}
		if fact, ok := p.told(obj); ok {
			for _, d := range fact.Deletes {
				visit(call, d)
			}
		}
	}
}

// sessionCookies are the names of the cookies of sessions that stay on the server, as
// far as the package says them, each with what ends such a session.
func (r *Result) sessionCookies() map[string]string {
	p, out := r.program, map[string]string{}
	stores := p.sessionsHere()
	cookies, named := r.managersHere()
	for _, c := range append(cookies, stores.Cookies...) {
		out[c.Name] = c.Ender
	}
	named = append(named, stores.Named...)
	for call := range instructions[ir.CallInstruction](p.funcs...) {
		p.sessionCookie(call.Common(), stores, named, out)
	}
	return out
}

// managersHere are the cookies of the managers that the package makes or names and that
// keep the data on the server, and the modules of those whose cookie does not have the name that it
// has by default: it has another one, nobody knows which, or there is none.
func (r *Result) managersHere() (cookies []factDeletion, named []string) {
	for _, c := range r.Cookies {
		if !c.Manages() || !c.ServerSide || c.obj == nil {
			continue
		}
		rec, _ := r.program.describe(c.obj)
		if rec == nil {
			continue
		}
		key, _ := model.ParseType(rec.Type)
		l := r.program.table.Library(key.Pkg)
		name, ok := c.Name()
		if ok {
			cookies = append(cookies, factDeletion{name, r.program.table.Ender(key.Pkg)})
		}
		if l != nil && name != l.SessionCookie && (ok || rec.Fields[model.Name] != "") {
			named = append(named, l.Module)
		}
	}
	for store := range instructions[*ir.Store](r.program.funcs...) {
		pkg, l := r.program.namedBy(store)
		if l == nil {
			continue
		}
		named = append(named, l.Module)
		if name := r.program.textOf(store.Val); name != "" {
			cookies = append(cookies, factDeletion{name, r.program.table.Ender(pkg)})
		}
	}
	return cookies, named
}

// namedBy is the package and the library of whose sessions, which are all on the server, a
// write names the cookie; nil where it does nothing of the kind. The manager may be one that
// the package was given.
func (p *program) namedBy(store *ir.Store) (string, *model.Library) {
	fa, ok := store.Addr.(*ir.FieldAddr)
	if !ok {
		return "", nil
	}
	rec, prefix := p.record(fa.X.Type())
	if rec == nil || rec.Kind != model.Session || prefix != "" || rec.Behind[model.Name] != "" || rec.Fields[model.Name] != fieldName(elem(fa.X.Type()), fa.Field) {
		return "", nil
	}
	key, _ := model.ParseType(rec.Type)
	if l := p.table.Library(key.Pkg); l != nil && l.SessionCookie != "" {
		return key.Pkg, l
	}
	return "", nil
}

// sessionCookie adds the name of the cookie of the sessions that a call has to do with.
func (p *program) sessionCookie(c *ir.CallCommon, stores *sessionStores, named []string, out map[string]string) {
	obj := calleeObject(c)
	if obj == nil || obj.Pkg() == nil {
		return
	}
	m := p.entry(c, obj)
	if m == nil {
		return
	}
	l := p.table.Library(obj.Pkg().Path())
	if i := m.Names.Index(obj.Signature().Recv() != nil); m.Names != 0 && i < len(operands(c)) {
		if name := p.textOf(operands(c)[i]); name != "" && stores.onServer(p.familyOf(m, l)) {
			out[name] = p.table.Ender(obj.Pkg().Path())
		}
		return
	}
	if l != nil && l.SessionCookie != "" && !slices.Contains(named, l.Module) && (m.Session != nil || m.Keeps != nil || m.Make != nil && m.Make.Found) {
		out[l.SessionCookie] = p.table.Ender(obj.Pkg().Path())
	}
}

// familyOf is what configures the sessions that a function of a library has to do with.
func (p *program) familyOf(m *model.Func, l *model.Library) string {
	if m.Make != nil {
		if key, err := model.ParseType(m.Make.Type); err == nil {
			if rec := p.table.Record(key); rec != nil {
				return p.family(rec)
			}
		}
	}
	for i := range l.Records {
		if f := p.family(&l.Records[i]); f != "" {
			return f
		}
	}
	return ""
}

// onServer reports whether all stores that sessions may come from, as far as they are
// seen, keep them on the server.
func (s *sessionStores) onServer(family string) bool {
	return family != "" && slices.Contains(s.Server, family) && !slices.Contains(s.Browser, family)
}

// endedAround reports whether a function that calls stand in, or one that calls it, does
// something to a session.
func (l *logins) endedAround(calls []ast.Node) bool {
	for _, n := range calls {
		if n == nil {
			continue
		}
		for _, fn := range l.funcs {
			if src := fn.Source(); src != nil && src.Pos() <= n.Pos() && n.Pos() < src.End() && l.endedIn(fn, maxSenders) {
				return true
			}
		}
	}
	return false
}

func (l *logins) endedIn(fn *ir.Function, depth int) bool {
	if l.part(fn).ends {
		return true
	}
	u := l.uses[fn]
	return depth > 0 && u != nil && slices.ContainsFunc(u.calls, func(c ir.CallInstruction) bool { return l.endedIn(c.Parent(), depth-1) })
}

// endsSession reports whether an instruction does something to a session that may end
// it, or what is known by it. What is put into one, a name or a message for the next
// page, does not, unless it is nothing.
func (l *logins) endsSession(instr ir.Instruction) bool {
	k := keeper{program: l.program}
	switch instr := instr.(type) {
	case *ir.MapUpdate:
		return k.sessionOf(instr.Map) != nil && isNothing(instr.Value)
	case *ir.Store:
		addr := instr.Addr
		if load, ok := addr.(*ir.Load); ok {
			addr = load.X // all that an address in the session leads to
		}
		fa, ok := addr.(*ir.FieldAddr)
		if !ok {
			return false
		}
		rec, _ := l.record(fa.X.Type())
		return rec != nil && rec.Kind == model.Session && (rec.Data != "" || fieldName(elem(fa.X.Type()), fa.Field) == rec.Fields[model.MaxAge])
	case ir.CallInstruction:
		return l.endsBy(instr, k)
	}
	return false
}

func (l *logins) endsBy(call ir.CallInstruction, k keeper) bool {
	c := call.Common()
	if b, ok := c.Value.(*ir.Builtin); ok {
		return (b.Name() == "delete" || b.Name() == "clear") && k.sessionOf(c.Args[0]) != nil
	}
	obj := calleeObject(c)
	if obj == nil {
		return false
	}
	if m := l.entry(c, obj); m != nil {
		switch {
		case m.Session == nil || m.Session.Does == model.Saves:
			return false
		case m.Keeps == nil:
			return true
		}
		i, ops := m.Keeps.Value.Index(obj.Signature().Recv() != nil), operands(c)
		return i >= 0 && i < len(ops) && isNothing(ops[i])
	}
	if fn := functionIn(c.Value); fn != nil && len(fn.Blocks) > 0 && !c.IsInvoke() {
		return false // what it does is seen
	}
	if fact, ok := l.told(obj); ok && len(fact.Deletes) > 0 {
		return false // its package has seen it
	}
	return l.mayEnd(obj)
}

// isNothing reports whether a register is a constant that is empty.
func isNothing(v ir.Value) bool {
	text, ok := constantOf(v)
	if boxed, isBoxed := v.(*ir.MakeInterface); isBoxed {
		v = boxed.X
	}
	c, isConst := v.(*ir.Const)
	return ok && (text == "" || text == "false" || text == "0") || isConst && c.Value == nil
}

// mayEnd reports whether a function that is not seen may end a session, by its name or
// that of its type.
func (l *logins) mayEnd(obj *types.Func) bool {
	name := obj.Name()
	if recv := obj.Signature().Recv(); recv != nil {
		name = typeName(deref(recv.Type())) + " " + name
	}
	return names.EndsSession(name)
}
