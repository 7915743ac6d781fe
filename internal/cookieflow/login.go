package cookieflow

// This file finds logins after which a session keeps the identifier that it had:
// a credential is verified, then the session is told whose it is, and nothing on
// the way gives it a new identifier.

import (
	"cmp"
	"go/ast"
	"go/types"
	"slices"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/names"
)

// A Login is a place where a session is told whose it is, after a credential was
// verified, and keeps its identifier.
type Login struct {
	At ast.Node // what tells the session, or the call in which that is done
	// Key is what the session keeps it under.
	Key string
	// Check is the name of the function that verifies the credential.
	Check string
	// Renewer is the name of what the library has to give the session a new
	// identifier.
	Renewer string
	// Adopted says that the library takes any identifier that a client sends.
	Adopted bool
}

// A loginStep is a call that is a step of a login, or in which one is taken.
type loginStep struct {
	instant
	at   ast.Node
	name string // of the function that checks; the key of what identifies
	lib  string // the package of what identifies
}

// A loginPart is what a function does of a login, by itself and in what it calls.
type loginPart struct {
	checks, identifies, renews []loginStep
	ends                       bool     // it does something to a session that may end it
	logins                     []*Login // that are complete in it
}

// logins finds the logins of a package.
type logins struct {
	*program
	parts  map[*ir.Function]*loginPart
	active map[*ir.Function]bool
	found  []*Login // that keep the identifier
}

func (p *program) logins() *logins {
	l := &logins{program: p, parts: map[*ir.Function]*loginPart{}, active: map[*ir.Function]bool{}}
	var out []*Login
	for _, fn := range p.funcs {
		if part := l.part(fn); len(part.logins) > 0 && !l.renewedByCallers(fn, map[*ir.Function]bool{}) && !l.leftToImporters(fn) {
			out = append(out, part.logins...)
		}
	}
	slices.SortFunc(out, func(a, b *Login) int { return cmp.Compare(a.At.Pos(), b.At.Pos()) })
	l.found = slices.CompactFunc(out, func(a, b *Login) bool { return a.At == b.At })
	return l
}

// leftToImporters reports whether a function is one that other packages build their
// handlers from, so that it is for them to say whether the session is renewed.
func (l *logins) leftToImporters(fn *ir.Function) bool {
	obj, ok := fn.Object().(*types.Func)
	return ok && visible(obj) && !l.calledHere(fn) && !l.answersRequests(fn)
}

// answersRequests reports whether a function has what answers a request.
func (p *program) answersRequests(fn *ir.Function) bool {
	return slices.ContainsFunc(fn.Params, func(v *ir.Parameter) bool { return p.isResponse(v.Type()) })
}

// renewedByCallers reports whether a function of the package that calls fn, or one
// that calls that, gives sessions a new identifier.
func (l *logins) renewedByCallers(fn *ir.Function, seen map[*ir.Function]bool) bool {
	u := l.uses[fn]
	if seen[fn] || u == nil {
		return false
	}
	seen[fn] = true
	return slices.ContainsFunc(u.calls, func(c ir.CallInstruction) bool {
		caller := c.Parent()
		return len(l.part(caller).renews) > 0 || l.renewedByCallers(caller, seen)
	})
}

// part is what a function does of a login. One that calls itself has what is known
// of it so far.
func (l *logins) part(fn *ir.Function) *loginPart {
	if part := l.parts[fn]; part != nil {
		return part
	}
	part := &loginPart{}
	if l.active[fn] {
		return part
	}
	l.active[fn] = true
	defer delete(l.active, fn)
	for _, b := range fn.Blocks {
		for i, instr := range b.Instrs {
			if call, ok := instr.(ir.CallInstruction); ok {
				l.step(part, call, instant{b, i})
			}
			if l.comparesPassword(instr) && instr.Source() != nil {
				part.checks = append(part.checks, loginStep{instant: instant{b, i}, at: instr.Source(), name: byComparison})
			}
			part.ends = part.ends || l.endsSession(instr)
		}
	}
	if names.ChangesAccount(outermost(fn).Name()) {
		part.checks = nil // of somebody who is logged in
	}
	part.identifies = slices.DeleteFunc(part.identifies, part.renewed)
	part.logins = l.complete(part)
	l.parts[fn] = part
	return part
}

func outermost(fn *ir.Function) *ir.Function {
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	return fn
}

// renewed reports whether the session that is told whose it is has, on a way through
// the step, another identifier before or gets one afterwards.
func (part *loginPart) renewed(who loginStep) bool {
	return slices.ContainsFunc(part.renews, func(r loginStep) bool {
		return r.instant != who.instant && (r.leadsTo(who) || who.leadsTo(r))
	})
}

// step adds what a call does of a login.
func (l *logins) step(part *loginPart, call ir.CallInstruction, when instant) {
	c := call.Common()
	s := loginStep{instant: when, at: call.Source()}
	if callee := functionIn(c.Value); callee != nil && len(callee.Blocks) > 0 && !c.IsInvoke() {
		part.include(s, l.part(callee).asCalled())
	}
	obj := calleeObject(c)
	if obj == nil || s.at == nil {
		return
	}
	if l.queriesPassword(c) {
		q := s
		q.name = byQuery
		part.checks = append(part.checks, q)
	}
	if l.comparesHash(c) {
		compared := s
		compared.name = byComparison
		part.checks = append(part.checks, compared)
	}
	m := l.entry(c, obj)
	switch {
	case m == nil:
		l.byName(part, s, call, obj)
		if obj.Pkg() != nil && obj.Pkg() != l.pass.Pkg && !l.table.Described(obj.Pkg().Path()) {
			if fact, ok := l.told(obj); ok && fact.Login != nil {
				part.include(s, *fact.Login)
			}
		}
	case m.Checks:
		s.name = obj.Name()
		part.checks = append(part.checks, s)
	case m.Session != nil && (m.Session.Does == model.Rotates || m.Session.Does == model.Destroys):
		part.renews = append(part.renews, s)
	case m.Keeps != nil && m.Keeps.Key != 0:
		s.name, s.lib = l.keptUnder(call, m.Keeps.Key, obj), obj.Pkg().Path()
		if names.SaysWho(s.name) && l.table.Renewer(s.lib) != "" {
			part.identifies = append(part.identifies, s)
		}
	}
}

// byName adds what the name of a function says that it does.
func (l *logins) byName(part *loginPart, s loginStep, call ir.CallInstruction, obj *types.Func) {
	switch {
	case names.RenewsSession(obj.Name()):
		part.renews = append(part.renews, s)
	case names.ChecksCredential(obj.Name()) && obj.Signature().Results().Len() > 0 && !slices.ContainsFunc(operands(call.Common()), func(v ir.Value) bool { return l.isResponse(v.Type()) }):
		s.name = obj.Name()
		part.checks = append(part.checks, s)
	}
}

// keptUnder is the constant name that something is kept under in a session; empty
// where it is not one.
func (l *logins) keptUnder(call ir.CallInstruction, operand model.Operand, obj *types.Func) string {
	i, ops := operand.Index(obj.Signature().Recv() != nil), operands(call.Common())
	if i < 0 || i >= len(ops) {
		return ""
	}
	key := unconverted(ops[i])
	if c, ok := key.(*ir.Const); ok {
		return constString(c)
	}
	if f := l.flows[call.Parent()]; f != nil {
		return constantText(f.value(key))
	}
	return ""
}

// A factLogin is what a function does of a login, for those that call it.
type factLogin struct {
	Check  string `json:"c,omitzero"` // the function that verifies a credential; empty: none
	Key    string `json:"k,omitzero"` // what a session keeps under it says whose it is; empty: none
	Lib    string `json:"l,omitzero"` // the package that keeps it
	Renews bool   `json:"r,omitzero"`
	Ends   bool   `json:"e,omitzero"` // it does something to a session that may end it
}

// asCalled is a part as callers see it, who have nothing to add to a login that is
// complete.
func (part *loginPart) asCalled() factLogin {
	f := factLogin{Renews: len(part.renews) > 0, Ends: part.ends}
	if len(part.logins) > 0 {
		return f
	}
	return part.all()
}

// toldOf is what importers are told of a function.
func (l *logins) toldOf(fn *ir.Function) *factLogin {
	part := l.part(fn)
	f := part.asCalled()
	if l.leftToImporters(fn) {
		f = part.all()
	}
	if f == (factLogin{}) {
		return nil
	}
	return &f
}

func (part *loginPart) all() factLogin {
	f := factLogin{Renews: len(part.renews) > 0, Ends: part.ends}
	if len(part.checks) > 0 {
		f.Check = part.checks[0].name
	}
	if len(part.identifies) > 0 {
		f.Key, f.Lib = part.identifies[0].name, part.identifies[0].lib
	}
	return f
}

// include adds what a callee does, at a call.
func (part *loginPart) include(s loginStep, f factLogin) {
	part.ends = part.ends || f.Ends
	if f.Renews {
		part.renews = append(part.renews, s)
	}
	if f.Check != "" {
		s.name = f.Check
		part.checks = append(part.checks, s)
	}
	if f.Key != "" {
		s.name, s.lib = f.Key, f.Lib
		part.identifies = append(part.identifies, s)
	}
}

// complete are the logins of which a function has both steps, in their order. What tells
// the session more of whose it is belongs to the same login.
func (l *logins) complete(part *loginPart) []*Login {
	var out []*Login
	var told []loginStep
	for _, who := range part.identifies {
		i := slices.IndexFunc(part.checks, func(check loginStep) bool { return check.leadsTo(who) })
		if i < 0 || slices.ContainsFunc(told, func(before loginStep) bool { return before.leadsTo(who) }) {
			continue
		}
		told = append(told, who)
		out = append(out, &Login{At: who.at, Key: who.name, Check: part.checks[i].name, Renewer: l.table.Renewer(who.lib), Adopted: l.table.Adopts(who.lib)})
	}
	return out
}

// leadsTo reports whether control can go from one step to another, or both are taken
// in one call.
func (s loginStep) leadsTo(t loginStep) bool {
	if s.block == t.block && s.n <= t.n {
		return true
	}
	after := reachable(s.block.Succs...)
	return after != nil && after[t.block.Index]
}
