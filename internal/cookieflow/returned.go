package cookieflow

// This file knows the functions that make tokens for other packages.

import (
	"go/types"
	"slices"
	"time"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/names"
)

// forOthers reports whether an event of a function is that of a token of which is known when
// it ends, or that it does not, which the function returns to other packages and the package
// itself has no use for: who calls it may keep the token where that ends earlier, or nobody
// does. A method may be called through an interface that nobody sees through, and where a
// name says what the token is for, that is not for callers to say.
func (f *flow) forOthers(e *event) bool {
	return e.kind == model.Token && e.signed != nil && !e.foreign && e.endKnown() &&
		!f.constructors && f.returnsToOthers(f.fn, e.signed, 0) && !f.saysPurpose(e)
}

// saysPurpose reports whether a name says that a token is one that lasts for longer than a
// session.
func (p *program) saysPurpose(e *event) bool {
	purposes := p.purposes(e.call, e.obj.site, Setting{e.attrs[model.Expiry]}.Site(), e.via)
	return slices.ContainsFunc(purposes, func(name string) bool {
		return names.Remembers(name) || names.Lasts(name) || names.Endless(name)
	})
}

// endKnown reports whether what the caller of a function does decides nothing about the end
// of a token that it signs.
func (e *event) endKnown() bool {
	exp := Setting{e.attrs[model.Expiry]}
	if exp.State() == Off {
		return true
	}
	spans := exp.Spans()
	return len(spans) > 0 && !e.dated && !slices.ContainsFunc(spans, func(s Span) bool { return !s.Now || s.Epoch && s.One != time.Second })
}

// maxReturned bounds through how many functions of the package a token is returned.
const maxReturned = 4

// returnsToOthers reports whether a function returns the text that a call makes, and only
// other packages get it, through functions of this one or not.
func (p *program) returnsToOthers(fn *ir.Function, call *ir.Call, depth int) bool {
	u := p.uses[fn]
	if depth > maxReturned || !p.calledByName(fn) || fn.Parent() != nil || p.pass.Pkg.Name() == "main" || u != nil && u.taken || !p.returnsFrom(fn, call) {
		return false
	}
	var callers []*ir.Function
	if u != nil {
		for _, c := range u.calls {
			if !p.skip(c.Pos()) {
				callers = append(callers, c.Parent())
			}
		}
	}
	if len(callers) == 0 {
		obj, ok := fn.Object().(*types.Func)
		return ok && obj.Exported()
	}
	return !slices.ContainsFunc(callers, func(caller *ir.Function) bool { return !p.returnsToOthers(caller, call, depth+1) })
}

// calledByName reports whether all calls of a function say that it is this one: it is no
// method, or one of claims, which are data.
func (p *program) calledByName(fn *ir.Function) bool {
	recv := fn.Signature.Recv()
	if recv == nil {
		return true
	}
	rec, _ := p.record(recv.Type())
	return rec != nil && rec.Kind == model.Claim
}

// returnsFrom reports whether a text that a function returns comes out of a call.
func (p *program) returnsFrom(fn *ir.Function, call *ir.Call) bool {
	found := false
	t := &tracer{program: p, seen: map[tracePoint]bool{}}
	t.met = func(c *ir.Call, _ int) { found = found || c == call }
	for i := range fn.Signature.Results().Len() {
		if hasInfo(fn.Signature.Results().At(i).Type(), types.IsString) {
			for _, root := range returns(fn, i) {
				t.walk(root.reg, root.trail)
			}
		}
	}
	return found
}
