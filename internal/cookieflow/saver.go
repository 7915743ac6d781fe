package cookieflow

// This file knows who saves what others do to sessions.

import (
	"go/types"
	"slices"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// savesForOthers reports whether something of the package saves what other handlers do
// to sessions: a middleware, when they have returned, a response that is put around the one
// they answer with, or a function that somebody else calls when they are done.
func (p *program) savesForOthers() bool {
	for _, fn := range p.funcs {
		if recv := fn.Signature.Recv(); recv != nil && p.isResponse(recv.Type()) && p.savesIn(fn, maxSaving) {
			return true
		}
	}
	for c := range instructions[ir.CallInstruction](p.funcs...) {
		if p.goesOn(c.Common()) || functionIn(c.Common().Value) == nil && p.isHandler(c.Common().Signature()) {
			if p.savesAfter(c) {
				return true
			}
		}
	}
	return len(p.savers()) > 0
}

// savesAfter reports whether a function saves sessions after one of its calls: in its own
// statements, deferred, or in a function literal of which nothing else is known.
func (p *program) savesAfter(c ir.CallInstruction) bool {
	for later := range callsAfter(c) {
		if p.saves(later.Common(), maxSaving) {
			return true
		}
	}
	for d := range instructions[*ir.Defer](c.Parent()) {
		if p.saves(d.Common(), maxSaving) {
			return true
		}
	}
	return slices.ContainsFunc(c.Parent().AnonFuncs, func(fn *ir.Function) bool { return p.savesIn(fn, maxSaving) })
}

// maxSaving bounds how many calls down a session is saved.
const maxSaving = 3

// saves reports whether a call saves sessions, itself or in a function of the package.
func (p *program) saves(c *ir.CallCommon, depth int) bool {
	if obj := calleeObject(c); obj != nil {
		if m := p.entry(c, obj); m != nil {
			return m.Session != nil && m.Session.Does == model.Saves
		}
	}
	fn := functionIn(c.Value)
	return fn != nil && !c.IsInvoke() && p.savesIn(fn, depth-1)
}

func (p *program) savesIn(fn *ir.Function, depth int) bool {
	if depth == 0 {
		return false
	}
	for c := range instructions[ir.CallInstruction](fn) {
		if p.saves(c.Common(), depth) {
			return true
		}
	}
	return false
}

// savers are the functions that nothing here calls, and that save all sessions of a request
// which they are not given, and have not changed: somebody calls them who knows when the
// handlers are done.
func (p *program) savers() []string {
	var out []string
	for _, fn := range p.funcs {
		obj, ok := fn.Object().(*types.Func)
		given := func(v *ir.Parameter) bool { return p.isResponse(v.Type()) || ofRequest(deref(v.Type())) }
		if f := p.flows[fn]; ok && f != nil && f.summary.savesAll && !f.savesOwn && !p.calledHere(fn) && !slices.ContainsFunc(fn.Params, given) {
			out = append(out, obj.FullName())
		}
	}
	slices.Sort(out)
	return out
}

// importsSaver reports whether a package that this one imports has a saver which nothing here
// calls.
func (p *program) importsSaver() bool {
	for _, imp := range p.pass.Pkg.Imports() {
		var fact analyzedPackage
		if p.pass.ImportPackageFact(imp, &fact) && slices.ContainsFunc(fact.Savers, func(name string) bool { return !p.callsNamed(name) }) {
			return true
		}
	}
	return false
}

// callsNamed reports whether the package calls a function, by its full name.
func (p *program) callsNamed(name string) bool {
	for c := range instructions[ir.CallInstruction](p.funcs...) {
		if obj := calleeObject(c.Common()); obj != nil && obj.FullName() == name {
			return true
		}
	}
	return false
}
