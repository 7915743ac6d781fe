package cookieflow

import (
	"go/types"

	"honnef.co/go/tools/go/ir"
)

// parametric are the results of a generic function of which nothing else is
// known. What has the type of a type parameter without methods can only come
// from arguments: a Must returns what it is given, a Ptr the address of a copy.
func (f *flow) parametric(at ir.Instruction, fn *types.Func, args []value) []value {
	sig := fn.Signature()
	if sig.TypeParams().Len() == 0 || sig.Recv() != nil {
		return nil
	}
	results := make([]value, sig.Results().Len())
	for i := range results {
		t := sig.Results().At(i).Type()
		results[i] = f.given(sig, t, args)
		ptr, ok := t.(*types.Pointer)
		if !ok || !results[i].bottom() {
			continue
		}
		if held := f.given(sig, ptr.Elem(), args); !held.bottom() {
			o := f.object(objectKey{fn: f.fn, at: at, path: index(i)}, func(o *object) {
				o.site = f.callSite(at)
				if call, ok := at.(*ir.Call); ok && len(results) == 1 {
					o.typ = deref(call.Type())
				}
			})
			f.mem.set(o, (&fields{}).with("", held))
			results[i] = one(atom{kind: pointer, obj: o})
		}
	}
	for i, r := range results {
		if r.bottom() {
			results[i] = unknownValue(nil, nil)
		}
	}
	return results
}

// given is what arguments have that are of a type which mentions no more than
// a type parameter without methods.
func (f *flow) given(sig *types.Signature, t types.Type, args []value) value {
	tp, ok := t.(*types.TypeParam)
	if p, isPtr := t.(*types.Pointer); isPtr {
		tp, ok = p.Elem().(*types.TypeParam)
	}
	if !ok || tp.Constraint().Underlying().(*types.Interface).NumMethods() > 0 {
		return value{}
	}
	var out value
	for i := range sig.Params().Len() {
		p := sig.Params().At(i).Type()
		switch {
		case i >= len(args) || sig.Variadic() && i == sig.Params().Len()-1:
		case types.Identical(p, t):
			out = join(out, args[i])
		case mentions(p, tp):
			return value{} // a list, a function: there may be more
		}
	}
	return out
}

// mentions reports whether a type is made with a type parameter.
func mentions(t types.Type, tp *types.TypeParam) bool {
	switch t := t.(type) {
	case *types.TypeParam:
		return false // itself is looked at where it is asked for
	case *types.Basic, *types.Named:
		n, ok := t.(*types.Named)
		if !ok {
			return false
		}
		for arg := range n.TypeArgs().Types() {
			if arg == tp || mentions(arg, tp) {
				return true
			}
		}
		return false
	case *types.Pointer:
		return false
	}
	return true
}
