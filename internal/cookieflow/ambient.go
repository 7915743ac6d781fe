package cookieflow

// This file knows what calls before the one that sends a cookie have decided about it,
// such as SetSameSite of gin. A handler that says nothing may have it from another one,
// that the request went through before.

import (
	"iter"
	"maps"
	"slices"
	"strings"

	"honnef.co/go/tools/go/ir"
)

// settleAmbient decides what calls before may have set: nothing, where the package has
// no such call, or where those that it has are for the cookies of their own handlers.
// Where the package calls the function that sends the cookie, its calls tell. What is set
// when the cookie is gone was meant for it, and is a finding of its own. What another
// package sends may have been set there. The event stays as importers get it.
func (p *program) settleAmbient(e *event, fn *ir.Function) *event {
	settled := *e
	settled.attrs = maps.Clone(e.attrs)
	for a, path := range e.ambient {
		if slices.Contains(e.late, a) {
			settled.attrs[a] = unknownValue(nil, nil)
			continue
		}
		set := p.setters[path]
		if set && (p.calledHere(fn) || p.setForOthers(path)) {
			continue
		}
		settled.attrs[a] = e.attrs[a].each(func(x atom) value {
			if x.kind == konst || (set || e.foreign) && !untouched(x, path) {
				return one(x)
			}
			return one(atom{kind: zero, site: e.obj.site})
		})
	}
	return &settled
}

// untouched reports whether a value is what a context has at a path when a handler is
// given it.
func untouched(x atom, path string) bool {
	return x.kind == input && (x.path == path || strings.HasSuffix(x.path, "."+path))
}

// setForOthers reports whether what one of the calls that set some state leaves may
// count for handlers that come later.
func (p *program) setForOthers(path string) bool {
	return slices.ContainsFunc(p.setting[path], func(c ir.CallInstruction) bool {
		return !p.setForItself(c, path, false, map[ir.CallInstruction]bool{})
	})
}

// setForItself reports whether what a call sets is for the handler that makes it, itself
// or by a function that does: a cookie or an answer follows, and no other handler goes on
// after it.
func (p *program) setForItself(c ir.CallInstruction, path string, answered bool, seen map[ir.CallInstruction]bool) bool {
	if seen[c] {
		return true
	}
	seen[c] = true
	for later := range callsAfter(c) {
		if p.goesOn(later.Common()) {
			return false
		}
		answered = answered || p.commits(later.Common()) || p.sendsWith(later.Common(), path, maxAmbient)
	}
	fn := c.Parent()
	if !answered && (p.root(fn) || !p.calledHere(fn)) {
		return false
	}
	return p.uses[fn] == nil || !slices.ContainsFunc(p.uses[fn].calls, func(caller ir.CallInstruction) bool {
		return !p.setForItself(caller, path, answered, seen)
	})
}

// callsAfter are the calls of a function that another one of its calls may lead to.
func callsAfter(c ir.CallInstruction) iter.Seq[ir.CallInstruction] {
	return func(yield func(ir.CallInstruction) bool) {
		after := reachable(c.Block().Succs...)
		for _, b := range c.Parent().Blocks {
			behind := after != nil && after[b.Index]
			for _, instr := range b.Instrs {
				if call, ok := instr.(ir.CallInstruction); ok && behind && !yield(call) {
					return
				}
				behind = behind || instr == ir.Instruction(c)
			}
		}
	}
}

// goesOn reports whether a call has other handlers of the request run.
func (p *program) goesOn(c *ir.CallCommon) bool {
	obj := calleeObject(c)
	if obj == nil {
		return false
	}
	m := p.entry(c, obj)
	return m != nil && m.Commits != nil && m.Commits.Perhaps
}

// maxAmbient bounds how many calls down a cookie is looked for.
const maxAmbient = 3

// sendsWith reports whether a call sends a cookie that has what is kept at a path, itself
// or in a function of the package that it calls.
func (p *program) sendsWith(c *ir.CallCommon, path string, depth int) bool {
	obj := calleeObject(c)
	if obj == nil || depth == 0 {
		return false
	}
	if m := p.entry(c, obj); m != nil {
		return m.Sends != nil && slices.Contains(slices.Collect(maps.Values(m.Sends.Ambient)), path)
	}
	callee := functionIn(c.Value)
	if callee == nil || c.IsInvoke() {
		return false
	}
	for call := range instructions[ir.CallInstruction](callee) {
		if p.sendsWith(call.Common(), path, depth-1) {
			return true
		}
	}
	return false
}
