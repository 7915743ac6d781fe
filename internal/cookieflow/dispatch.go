package cookieflow

import (
	"go/types"

	"honnef.co/go/tools/go/ir"
)

// implementation is the method that a call of an interface method runs where
// the package has a single type that implements the interface; nil otherwise,
// and for any other call. A method that the model describes needs none.
func (p *program) implementation(c *ir.CallCommon) *ir.Function {
	if !c.IsInvoke() {
		return nil
	}
	if p.table.Func(funcKey(c.Method)) != nil {
		return nil
	}
	iface, ok := c.Value.Type().Underlying().(*types.Interface)
	if !ok || c.Method.Pkg() != p.pass.Pkg {
		return nil
	}
	key := ifaceMethod{iface, c.Method}
	if fn, ok := p.dispatch[key]; ok {
		return fn
	}
	fn := p.onlyImplementation(iface, c.Method)
	p.dispatch[key] = fn
	return fn
}

type ifaceMethod struct {
	iface  *types.Interface
	method *types.Func
}

func (p *program) onlyImplementation(iface *types.Interface, method *types.Func) *ir.Function {
	var found *ir.Function
	scope := p.pass.Pkg.Scope()
	for _, name := range scope.Names() {
		tn, ok := scope.Lookup(name).(*types.TypeName)
		if !ok || tn.IsAlias() || types.IsInterface(tn.Type()) {
			continue
		}
		if n, ok := tn.Type().(*types.Named); ok && n.TypeParams().Len() > 0 {
			if obj, _, _ := types.LookupFieldOrMethod(tn.Type(), true, p.pass.Pkg, method.Name()); obj != nil {
				return nil // an instance may implement it
			}
			continue
		}
		ptr := types.NewPointer(tn.Type())
		if !types.Implements(ptr, iface) || p.skip(tn.Pos()) {
			continue
		}
		obj, _, _ := types.LookupFieldOrMethod(ptr, true, p.pass.Pkg, method.Name())
		m, ok := obj.(*types.Func)
		if !ok || found != nil {
			return nil
		}
		found = p.pkg.Prog.FuncValue(m)
		if found == nil {
			return nil
		}
	}
	return found
}
