package cookieflow

import (
	"go/types"
	"strings"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// This file chooses the functions that are worth analysing: those that have to
// do with cookies, and then those that have a say in what these do.

// touches reports whether a function handles records, or calls something that
// is known to have to do with them. A function that returns constants counts:
// it is cheap, and may decide an attribute elsewhere.
func (p *program) touches(fn *ir.Function) bool {
	for _, v := range fn.Params {
		if p.holdsRecord(v.Type()) {
			return true
		}
	}
	for _, v := range fn.FreeVars {
		if p.holdsRecord(v.Type()) {
			return true
		}
	}
	for instr := range instructions[ir.Instruction](fn) {
		if p.touchesRecord(instr) || p.mentionsHeader(instr) {
			return true
		}
	}
	return returnsConstant(fn) || p.answersForOthers(fn) || p.tellsLength(fn) || p.tellsKey(fn)
}

// answersForOthers reports whether a function that other packages can call
// answers a request for its callers. A handler answers for itself.
func (p *program) answersForOthers(fn *ir.Function) bool {
	obj, ok := fn.Object().(*types.Func)
	if !ok || !visible(obj) || !p.answersRequests(fn) || p.isHandler(fn.Signature) {
		return false
	}
	for call := range instructions[ir.CallInstruction](fn) {
		if p.commits(call.Common()) {
			return true
		}
	}
	return false
}

// commits reports whether a call sends the header of a response.
func (p *program) commits(c *ir.CallCommon) bool {
	obj := calleeObject(c)
	if obj == nil {
		return false
	}
	m := p.entry(c, obj)
	return m != nil && m.Commits != nil && !m.Commits.Perhaps
}

// isHandler reports whether functions of a signature are handlers by some library.
func (p *program) isHandler(sig *types.Signature) bool { return p.handler(sig) != nil }

// handler is what is known of the functions of a signature that are handlers by
// some library, or nil.
func (p *program) handler(sig *types.Signature) *model.Handler {
	for _, pkg := range p.pass.Pkg.Imports() {
		for name := range p.table.Handlers(pkg.Path()) {
			if tn, ok := pkg.Scope().Lookup(name).(*types.TypeName); ok && types.Identical(sig, tn.Type().Underlying()) {
				return p.table.Handler(model.TypeKey{Pkg: pkg.Path(), Name: name})
			}
		}
	}
	return nil
}

func (p *program) touchesRecord(instr ir.Instruction) bool {
	if v, ok := instr.(ir.Value); ok && p.holdsRecord(v.Type()) {
		return true
	}
	if lit, ok := instr.(*ir.CompositeValue); ok && p.fillsOutput(lit) {
		return true
	}
	if fa, ok := instr.(*ir.FieldAddr); ok && p.outputOf(elem(fa.X.Type()), fa.Field) != nil {
		return true
	}
	for _, rand := range p.operands(instr) {
		if g, ok := (*rand).(*ir.Global); ok && p.holdsRecord(g.Type()) {
			return true
		}
	}
	call, ok := instr.(ir.CallInstruction)
	if !ok {
		return false
	}
	obj := calleeObject(call.Common())
	return obj != nil && p.gate.describes(obj)
}

// holdsRecord reports whether a type is a record or leads to one directly.
func (p *program) holdsRecord(t types.Type) bool {
	if known, ok := p.holds[t]; ok {
		return known
	}
	p.holds[t] = false // a type that contains itself
	p.holds[t] = p.leadsToRecord(t)
	return p.holds[t]
}

func (p *program) leadsToRecord(t types.Type) bool {
	if rec, _ := p.record(t); rec != nil {
		return rec.Telling()
	}
	if _, isStruct := t.Underlying().(*types.Struct); isStruct && len(p.answering(t)) > 0 {
		return true
	}
	switch t := t.(type) {
	case *types.Alias:
		return p.holdsRecord(types.Unalias(t))
	case *types.Pointer:
		return p.holdsRecord(t.Elem())
	case *types.Slice:
		return p.holdsRecord(t.Elem())
	case *types.Array:
		return p.holdsRecord(t.Elem())
	case *types.Map:
		return p.holdsRecord(t.Elem())
	case *types.Tuple:
		for v := range t.Variables() {
			if p.holdsRecord(v.Type()) {
				return true
			}
		}
	}
	return false
}

// returnsConstant reports whether all that a function does is to return a
// constant that could decide an attribute.
func returnsConstant(fn *ir.Function) bool {
	results := fn.Signature.Results()
	if results.Len() != 1 {
		return false
	}
	b, ok := results.At(0).Type().Underlying().(*types.Basic)
	if !ok || b.Info()&(types.IsBoolean|types.IsInteger) == 0 {
		return false
	}
	for _, b := range fn.Blocks {
		if ret, ok := b.Control().(*ir.Return); ok {
			if _, constant := ret.Results[0].(*ir.Const); !constant {
				return false
			}
		}
	}
	return true
}

// analyzeAll analyses the functions of the package that touch records and, as
// long as what that brings to light depends on callers, these.
func (p *program) analyzeAll() {
	done := map[*ir.Function]bool{}
	for again := true; again; {
		again = false
		for _, fn := range p.funcs {
			if done[fn] || !p.chosen[fn] {
				continue
			}
			done[fn], again = true, true
			if f := p.flow(fn); f != nil && !p.keysOnly && f.dependsOnCallers() {
				p.chooseCallers(fn)
				p.chooseMakers(f)
			}
		}
	}
}

// maxSmall bounds, in instructions, a function that is followed although it has
// nothing to do with records: it may say what an attribute is.
const maxSmall = 80

// worthFollowing reports whether a call is followed into a function of the
// package. The others handle no record, so that all they can do to one is to
// decide what is put into it.
func (p *program) worthFollowing(fn *ir.Function) bool {
	if p.chosen[fn] || fn.Synthetic != "" {
		return true
	}
	return isSmall(fn)
}

func isSmall(fn *ir.Function) bool {
	n := 0
	for _, b := range fn.Blocks {
		n += len(b.Instrs)
	}
	return n <= maxSmall
}

func (p *program) chooseCallers(fn *ir.Function) {
	if parent := fn.Parent(); parent != nil {
		p.chosen[parent] = true
	}
	if u := p.uses[fn]; u != nil {
		for _, c := range u.calls {
			p.chosen[c.Parent()] = true
		}
		for _, by := range u.by {
			p.chosen[by] = true
		}
	}
}

// chooseMakers chooses what makes, for other packages, the structs by which a function
// decides what happens to a record: a manager that was told once whether its cookies
// are Secure.
func (p *program) chooseMakers(f *flow) {
	kept := f.decidedBy()
	if len(kept) == 0 {
		return
	}
	for _, fn := range p.funcs {
		obj, ok := fn.Object().(*types.Func)
		if !ok || p.chosen[fn] || !visible(obj) || !isSmall(fn) {
			continue
		}
		p.chosen[fn] = makesStruct(fn, kept)
	}
}

// makesStruct reports whether a function returns one of some structs, or puts one into an
// interface.
func makesStruct(fn *ir.Function, structs map[*types.TypeName]bool) bool {
	for v := range fn.Signature.Results().Variables() {
		if structs[ownStruct(v.Type())] {
			return true
		}
	}
	for boxed := range instructions[*ir.MakeInterface](fn) {
		if structs[ownStruct(boxed.X.Type())] {
			return true
		}
	}
	return false
}

// decidedBy are the structs of the package's own that lead to what a function puts into
// records.
func (f *flow) decidedBy() map[*types.TypeName]bool {
	kept := map[*types.TypeName]bool{}
	note := func(a atom) value {
		if a.kind != input || a.in >= len(f.fn.Params) {
			return value{}
		}
		t := f.fn.Params[a.in].Type()
		for step := range strings.SplitSeq(a.path, ".") {
			if name := ownStruct(t); name != nil && name.Pkg() == f.program.pass.Pkg {
				kept[name] = true
			}
			if t = typeBehind(t, step); t == nil {
				break
			}
		}
		return value{}
	}
	for _, e := range f.summary.events {
		for _, v := range e.attrs {
			v.each(note)
		}
	}
	for o, c := range f.summary.exits.all() {
		if rec, _ := f.describe(o); rec != nil {
			c.each(note)
		}
	}
	return kept
}

// typeBehind is the type that a step of a path leads to; nil where there is none.
func typeBehind(t types.Type, step string) types.Type {
	switch t := t.Underlying().(type) {
	case *types.Pointer:
		if step == "*" {
			return t.Elem()
		}
	case *types.Struct:
		for field := range t.Fields() {
			if field.Name() == step {
				return field.Type()
			}
		}
	}
	return nil
}

// ownStruct is the name of a struct type, or of what a pointer leads to; nil where it
// has none.
func ownStruct(t types.Type) *types.TypeName {
	n, ok := types.Unalias(deref(t)).(*types.Named)
	if !ok {
		return nil
	}
	if _, ok := n.Underlying().(*types.Struct); !ok {
		return nil
	}
	return n.Origin().Obj()
}

// dependsOnCallers reports whether callers have a say in, or go on with, what
// happens to a record inside.
func (f *flow) dependsOnCallers() bool {
	return len(f.summary.events) > 0 || len(f.summary.headerChanges) > 0 || f.callsBack || f.changesRecord() || f.returnsRecord()
}

func (f *flow) returnsRecord() bool {
	if f.program.holdsRecord(f.fn.Signature.Results()) {
		return true
	}
	for o := range f.resultsLeadTo(func(string) bool { return true }) {
		if rec, _ := f.describe(o); rec != nil && rec.Telling() {
			return true
		}
	}
	return false
}

func (f *flow) changesRecord() bool {
	for o, c := range f.summary.exits.all() {
		if o.in < 0 || o.owner != f.fn || c.equal(o.init) {
			continue
		}
		if rec, _ := f.describe(o); rec != nil {
			return true
		}
	}
	return false
}
