package model

// This file finds what is said of all methods that implement one of an interface.

import "go/types"

// Implemented is the entry of the method of an interface that a method of another type
// implements, nil if there is none.
func (t *Table) Implemented(method *types.Func) *Func {
	recv := method.Signature().Recv()
	if recv == nil || len(t.implemented[method.Name()]) == 0 {
		return nil
	}
	for _, k := range t.implemented[method.Name()] {
		if i := interfaceOf(method.Signature(), k); i != nil && types.Implements(recv.Type(), i) {
			return t.funcs[k]
		}
	}
	return nil
}

// interfaceOf is the interface that a method belongs to, if a signature names a type of
// the same package.
func interfaceOf(sig *types.Signature, k FuncKey) *types.Interface {
	for v := range sig.Params().Variables() {
		n, ok := types.Unalias(deref(v.Type())).(*types.Named)
		if !ok || n.Obj().Pkg() == nil || n.Obj().Pkg().Path() != k.Pkg {
			continue
		}
		if tn, ok := n.Obj().Pkg().Scope().Lookup(k.Recv).(*types.TypeName); ok {
			i, _ := tn.Type().Underlying().(*types.Interface)
			return i
		}
	}
	return nil
}
