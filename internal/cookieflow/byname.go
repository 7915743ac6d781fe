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

// A nameReader is what a package tells of a function that returns the variable of the
// environment that it is given the name of, and does not look at it.
type nameReader struct {
	Func  string `json:"f"` // as [types.Func.FullName]
	Param int    `json:"p"`
}

// byName is the parameter of a function, the receiver included, in which it has the name
// of the variable of the environment that it returns on all ways; -1: there is none. One
// that does anything else with the variable may look whether it is there.
func (p *program) byName(fn *ir.Function) int {
	if fn == nil || fn.Signature.Results().Len() != 1 || !isTextual(fn.Signature.Results().At(0).Type()) || len(fn.Blocks) == 0 {
		return -1
	}
	param := -1
	for _, b := range fn.Blocks {
		if ret, ok := b.Control().(*ir.Return); ok {
			i := p.readsParam(fn, ret.Results[0])
			if i < 0 || param >= 0 && param != i {
				return -1
			}
			param = i
		}
		for _, instr := range b.Instrs {
			if call, ok := instr.(*ir.Call); ok && p.readsParam(fn, call) >= 0 && lookedAt(call) {
				return -1
			}
		}
	}
	return param
}

// readsParam is the parameter of a function that a register has the variable of; -1: it
// has none.
func (p *program) readsParam(fn *ir.Function, v ir.Value) int {
	if call, ok := unconverted(v).(*ir.Call); ok {
		if param, ok := p.nameGiven(&call.Call).(*ir.Parameter); ok {
			return slices.Index(fn.Params, param)
		}
	}
	return -1
}

// lookedAt reports whether anything is done with a text but to return it.
func lookedAt(v ir.Value) bool {
	return slices.ContainsFunc(*v.Referrers(), func(r ir.Instruction) bool {
		switch r := r.(type) {
		case *ir.Return:
			return false
		case *ir.Convert:
			return lookedAt(r)
		case *ir.ChangeType:
			return lookedAt(r)
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
	i := -1
	if m := p.table.Func(funcKey(obj)); m != nil {
		if m.Origin != nil && m.Origin.Environment != 0 {
			i = m.Origin.Environment.Index(obj.Signature().Recv() != nil)
		}
	} else if fn := c.StaticCallee(); fn != nil && len(origin(fn).Blocks) > 0 {
		i = p.readerHere(origin(fn))
	} else if fn := p.implementation(c); fn != nil {
		i = p.readerHere(fn)
	} else if param, ok := p.others().readers[obj.FullName()]; ok {
		i = param
	}
	if ops := operands(c); i >= 0 && i < len(ops) {
		return ops[i]
	}
	return nil
}

// readerHere is [program.byName] of a function of the package, worked out once.
func (p *program) readerHere(fn *ir.Function) int {
	if i, ok := p.readers[fn]; ok {
		return i
	}
	p.readers[fn] = -1 // one that calls itself
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
			if i := p.readerHere(fn); i >= 0 {
				out = append(out, nameReader{obj.FullName(), i})
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
			if i := p.readerHere(p.onlyImplementation(iface, method)); i >= 0 {
				out = append(out, nameReader{method.FullName(), i})
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
