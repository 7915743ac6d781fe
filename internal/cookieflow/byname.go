package cookieflow

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strconv"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/names"
)

// This file knows the functions that hand on a variable of the environment whose name
// they are given, such as config.Get("JWT_SECRET").

// maxReaders bounds how many of these a package tells of, and how many variables that it
// asks about.
const maxReaders = 64

// A nameReader is a function that returns the variable of the environment that it is given the
// name of, and looks no further into it than to return, where it is empty, what it is given for
// that.
type nameReader struct {
	Func  string `json:"f,omitzero"` // as [types.Func.FullName]
	Param int    `json:"p"`          // the one with the name, the receiver included
	// Fallback is the parameter for what is returned in its place, the receiver included; 0 or
	// below: there is none.
	Fallback int `json:"d,omitzero"`
}

// byName is how a function reads variables of the environment by their names; nil where it does
// not. One that does anything else with the variable may look whether it is there.
func (p *program) byName(fn *ir.Function) *nameReader {
	if fn == nil || fn.Signature.Results().Len() != 1 || !isTextual(fn.Signature.Results().At(0).Type()) || len(fn.Blocks) == 0 {
		return nil
	}
	r := readerSearch{p, fn, nameReader{Param: -1, Fallback: -1}}
	for _, root := range returns(fn, 0) {
		if !r.returned(root.reg, 0) {
			return nil
		}
	}
	if r.Param < 0 || r.looks() {
		return nil
	}
	return &r.nameReader
}

// A readerSearch finds out how a function reads variables by their names.
type readerSearch struct {
	*program
	fn *ir.Function
	nameReader
}

// returned reports whether a register has the variable, or what is given for an empty one.
func (r *readerSearch) returned(v ir.Value, depth int) bool {
	switch v := unconverted(v).(type) {
	case *ir.Parameter:
		i := slices.Index(r.fn.Params, v)
		if r.Fallback < 0 {
			r.Fallback = i
		}
		return i > 0 && i == r.Fallback
	case *ir.Phi:
		return depth < maxAsked && !slices.ContainsFunc(v.Edges, func(x ir.Value) bool { return !r.returned(x, depth+1) })
	default:
		i := r.readsParam(r.fn, v)
		if r.Param < 0 {
			r.Param = i
		}
		return i >= 0 && i == r.Param
	}
}

// looks reports whether the function does more with the variable, or with what it returns in its
// place, than it says.
func (r *readerSearch) looks() bool {
	falls := r.Fallback >= 0
	for v := range instructions[ir.Value](r.fn) {
		if _, pair := v.(*ir.Extract); r.readsParam(r.fn, v) >= 0 && (pair && !falls || lookedAt(v, falls)) {
			return true
		}
	}
	return falls && (lookedAt(r.fn.Params[r.Fallback], false) || mayEnd(r.fn))
}

// mayEnd reports whether a function may end the process, itself or by one whose name says so.
func mayEnd(fn *ir.Function) bool {
	for _, b := range fn.Blocks {
		switch b.Control().(type) {
		case *ir.Panic, *ir.Unreachable:
			return true
		}
	}
	for call := range instructions[*ir.Call](fn) {
		if obj := calleeObject(&call.Call); obj != nil && endsByName(obj) {
			return true
		}
	}
	return false
}

// readsParam is the parameter of a function that a register has the variable of; -1: it
// has none.
func (p *program) readsParam(fn *ir.Function, v ir.Value) int {
	var name ir.Value
	switch v := unconverted(v).(type) {
	case *ir.Call:
		name = p.nameGiven(&v.Call)
	case *ir.Extract:
		if call, ok := v.Tuple.(*ir.Call); ok && v.Index == 0 {
			name = lookedUp(&call.Call)
		}
	}
	if param, ok := name.(*ir.Parameter); ok {
		return slices.Index(fn.Params, param)
	}
	return -1
}

// lookedUp is the name of the variable of the environment that a call looks up, which tells
// whether there is one; nil: it does not.
func lookedUp(c *ir.CallCommon) ir.Value {
	if obj := calleeObject(c); obj != nil && obj.FullName() == "os.LookupEnv" {
		return c.Args[0]
	}
	return nil
}

// lookedAt reports whether anything is done with a text but to return it, or, where that has a
// use, to compare it.
func lookedAt(v ir.Value, compared bool) bool {
	return slices.ContainsFunc(*v.Referrers(), func(r ir.Instruction) bool {
		switch r := r.(type) {
		case *ir.Return:
			return false
		case *ir.BinOp:
			return !compared
		case *ir.Convert, *ir.ChangeType, *ir.Phi:
			return lookedAt(r.(ir.Value), compared)
		case *ir.Call:
			b, ok := r.Call.Value.(*ir.Builtin)
			return !compared || !ok || b.Name() != "len"
		}
		return true
	})
}

// nameGiven is the operand of a call that is the name of a variable of the environment,
// where the call does nothing but return that; nil: it does not.
func (p *program) nameGiven(c *ir.CallCommon) ir.Value {
	obj := calleeObject(c)
	if obj == nil {
		return nil
	}
	var r *nameReader
	if m := p.table.Func(funcKey(obj)); m != nil {
		if m.Origin != nil && m.Origin.Environment != 0 {
			r = &nameReader{Param: m.Origin.Environment.Index(obj.Signature().Recv() != nil)}
		}
	} else if fn := c.StaticCallee(); fn != nil && len(origin(fn).Blocks) > 0 {
		r = p.readerHere(origin(fn))
	} else if fn := p.implementation(c); fn != nil {
		r = p.readerHere(fn)
	} else if told, ok := p.others().readers[obj.FullName()]; ok {
		r = &told
	}
	ops := operands(c)
	if r == nil || r.Param < 0 || r.Param >= len(ops) || r.Fallback >= len(ops) {
		return nil
	}
	if r.Fallback > 0 && !isEmptyText(ops[r.Fallback]) {
		return nil
	}
	return ops[r.Param]
}

// isEmptyText reports whether a register is the constant "".
func isEmptyText(v ir.Value) bool {
	text, ok := constantOf(v)
	return ok && text == ""
}

// readerHere is [program.byName] of a function of the package, worked out once.
func (p *program) readerHere(fn *ir.Function) *nameReader {
	if r, ok := p.readers[fn]; ok {
		return r
	}
	p.readers[fn] = nil // one that calls itself
	p.readers[fn] = p.byName(fn)
	return p.readers[fn]
}

// variableNamed is the variable of the environment that a call of a function with its
// name returns; nil where it is none, or the model describes the function.
func (f *flow) variableNamed(at ir.Instruction, c *ir.CallCommon) *material {
	obj := calleeObject(c)
	if obj == nil || f.table.Func(funcKey(obj)) != nil {
		return nil
	}
	name := f.program.nameGiven(c)
	if name == nil {
		return nil
	}
	a, ok := f.value(name).single()
	if !ok || a.kind != konst {
		return nil
	}
	m := &material{Making: Environment, Bytes: -1, Name: a.show(), node: at.Source()}
	m.call, _ = at.(ir.Value)
	return m
}

// namedIn is the variable of the environment that a call returns by a constant name;
// empty where it is none.
func (p *program) namedIn(c *ir.CallCommon) string {
	if k, ok := p.nameGiven(c).(*ir.Const); ok && k.Value != nil && k.Value.Kind() == constant.String {
		return constant.StringVal(k.Value)
	}
	return ""
}

// workedOn reports whether the package is of a module that is worked on, no dependency of one,
// as far as that is known.
func (p *program) workedOn() bool {
	m := p.pass.Module
	return m == nil || m.Version == ""
}

// tellsReaders are those of the package that others can call. Only those of the modules
// that are worked on are told of: of others, whether they are looked at depends on the
// driver.
func (p *program) tellsReaders() []nameReader {
	if !p.workedOn() {
		return nil
	}
	var out []nameReader
	for _, fn := range p.funcs {
		obj, ok := fn.Object().(*types.Func)
		if ok && visible(obj) && len(out) < maxReaders {
			if r := p.readerHere(fn); r != nil {
				out = append(out, nameReader{obj.FullName(), r.Param, r.Fallback})
			}
		}
	}
	return append(out, p.portReaders(maxReaders-len(out))...)
}

// portReaders are the methods of interfaces that others can call and that run such a function
// where the package has a single type that implements the interface.
func (p *program) portReaders(most int) []nameReader {
	var out []nameReader
	scope := p.pass.Pkg.Scope()
	for _, name := range scope.Names() {
		port := scope.Lookup(name)
		if !port.Exported() || !isPort(port) {
			continue
		}
		iface := port.Type().Underlying().(*types.Interface)
		for method := range iface.Methods() {
			if !mayReadByName(method) || method.Pkg() != p.pass.Pkg || len(out) == most {
				continue
			}
			if r := p.readerHere(p.onlyImplementation(iface, method)); r != nil {
				out = append(out, nameReader{method.FullName(), r.Param, r.Fallback})
			}
		}
	}
	return out
}

// asksFor are the variables of the environment that the package asks about and that are
// named as keys.
func (p *program) asksFor() []string {
	p.asks("")
	var out []string
	for name, asked := range p.checked {
		if asked && names.SigningKey(name) {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out[:min(len(out), maxReaders)]
}

// mayReadByName reports whether a function may return the variable of the environment
// whose name it is given, by its type.
func mayReadByName(fn *types.Func) bool {
	sig := fn.Signature()
	if sig.Results().Len() != 1 || !isTextual(sig.Results().At(0).Type()) {
		return false
	}
	for v := range sig.Params().Variables() {
		if isBasic(v.Type()) && isTextual(v.Type()) {
			return true
		}
	}
	return false
}

// isPort reports whether an object is an interface with a method that may return the variable
// of the environment whose name it is given.
func isPort(obj types.Object) bool {
	tn, ok := obj.(*types.TypeName)
	if !ok {
		return false
	}
	iface, ok := tn.Type().Underlying().(*types.Interface)
	if !ok {
		return false
	}
	for method := range iface.Methods() {
		if mayReadByName(method) {
			return true
		}
	}
	return false
}

// readsEnvironment reports whether the code of a package in some files asks for variables
// of the environment.
func (g *gate) readsEnvironment(within func(token.Pos) bool) bool {
	if !slices.ContainsFunc(g.pass.Pkg.Imports(), func(imp *types.Package) bool { return imp.Path() == "os" }) {
		return false
	}
	for id, obj := range g.pass.TypesInfo.Uses {
		if g.isEnvironment(obj) && within(id.Pos()) {
			return true
		}
	}
	return false
}

// isEnvironment reports whether an object is a function that returns variables of the
// environment.
func (g *gate) isEnvironment(obj types.Object) bool {
	fn, ok := obj.(*types.Func)
	if !ok || fn.Pkg() == nil || fn.Pkg().Path() != "os" {
		return false
	}
	m := g.table.Func(funcKey(fn))
	return m != nil && m.Origin != nil && m.Origin.Environment != 0
}

// namesKey reports whether an expression is a text that is the name of a key.
func namesKey(lit *ast.BasicLit) bool {
	text, err := strconv.Unquote(lit.Value)
	return lit.Kind == token.STRING && err == nil && names.SigningKey(text)
}
