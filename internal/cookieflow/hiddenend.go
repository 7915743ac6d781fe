package cookieflow

// This file finds claims of which a library does not see when they end.

import (
	"go/ast"
	"go/types"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// A HiddenEnd is where a library reads a token into claims of which exp becomes a field of the
// program's own, so that the one which the library looks at stays empty.
type HiddenEnd struct {
	At ast.Node
	// Field is that field, with the type that has it.
	Field string
}

// HiddenEnds are those of the package, in source order, but for fields that something may read.
func (r *Result) HiddenEnds() []HiddenEnd {
	p := r.program
	if p == nil {
		return nil
	}
	var out []HiddenEnd
	for _, fn := range p.funcs {
		for call := range instructions[ir.CallInstruction](fn) {
			t := p.claimsRead(call.Common())
			if field := p.hidesExpiry(t); field != "" && !p.mayRead(t, field) {
				out = append(out, HiddenEnd{call.Source(), typeName(t) + "." + field})
			}
		}
	}
	return out
}

// claimsRead is the type of the claims that a call reads from a token which it checks; nil
// where it does not, or that is not known.
func (p *program) claimsRead(c *ir.CallCommon) types.Type {
	obj := calleeObject(c)
	if obj == nil {
		return nil
	}
	m := p.table.Func(funcKey(obj))
	if m == nil || len(m.Verifies) == 0 || m.Fills == 0 {
		return nil
	}
	i, ops := m.Fills.Index(obj.Signature().Recv() != nil), operands(c)
	if i < 0 || i >= len(ops) {
		return nil
	}
	if box, ok := ops[i].(*ir.MakeInterface); ok {
		return deref(box.X.Type())
	}
	return nil
}

// hidesExpiry is the field of a struct that takes exp, in JSON, from that of the claims which
// the struct embeds; empty where there is none, or the struct checks itself.
func (p *program) hidesExpiry(t types.Type) string {
	named, ok := t.(*types.Named)
	if !ok {
		return ""
	}
	rec, embedded := p.record(t)
	if rec == nil || rec.Kind != model.Claim || embedded == "" {
		return ""
	}
	inner := fieldAt(t, embedded)
	for m := range named.Methods() {
		overridden, _, _ := types.LookupFieldOrMethod(inner.Type(), true, m.Pkg(), m.Name())
		if overridden != nil || onlyFails(m.Signature()) {
			return ""
		}
	}
	return fieldOfJSON(t, "exp")
}

// onlyFails reports whether a method takes nothing and returns an error alone, as one does by
// which claims check themselves.
func onlyFails(sig *types.Signature) bool {
	return sig.Params().Len() == 0 && sig.Results().Len() == 1 && types.Identical(sig.Results().At(0).Type(), types.Universe.Lookup("error").Type())
}

// mayRead reports whether the package reads a field of a type, or others can.
func (p *program) mayRead(t types.Type, field string) bool {
	named, ok := t.(*types.Named)
	others := ok && named.Obj().Exported() && ast.IsExported(field) && p.pass.Pkg.Name() != "main"
	return others || p.readsField(func(of types.Type, i int) bool { return types.Identical(of, t) && fieldName(of, i) == field })
}
