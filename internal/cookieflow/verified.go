package cookieflow

// This file finds out whether a program asks if a value is what it made itself: by a
// signature, by decrypting it, by a secret that it is compared with.

import (
	"go/token"
	"go/types"
	"slices"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/names"
)

// maxVerified bounds the registers that are looked at for one value.
const maxVerified = 2000

// A verifier goes forward from registers to what they, and what is made of them, are
// given to.
type verifier struct {
	*program
	seen map[ir.Value]bool
	todo []ir.Value
	// found says that the registers have somebody who was looked up, so that what anything
	// makes of them may be what that one proves themselves with.
	found bool
}

// verified reports whether something on the way of a trace is verified.
func (p *program) verified(way map[tracePoint]bool) bool {
	v := &verifier{program: p, seen: map[ir.Value]bool{}}
	for at := range way {
		v.add(at.v)
	}
	return v.any()
}

// proven reports whether somebody whom an instruction looks up has to prove who they are:
// something of them, or made of it, is verified, or compared with what is a secret.
func (p *program) proven(lookup ir.Instruction) bool {
	v := &verifier{program: p, seen: map[ir.Value]bool{}, found: true}
	if reg, ok := lookup.(ir.Value); ok {
		v.add(reg)
	}
	if call, ok := lookup.(ir.CallInstruction); ok {
		v.addFilled(operands(call.Common()))
	}
	return v.any()
}

// addFilled adds the variables whose addresses are among operands: they may be filled in.
func (v *verifier) addFilled(ops []ir.Value) {
	for _, op := range ops {
		if boxed, ok := op.(*ir.MakeInterface); ok {
			op = boxed.X
		}
		if list, ok := op.(*ir.Slice); ok { // of a variadic parameter
			v.addFilled(storedIn(list.X))
			continue
		}
		if variable, ok := baseOf(op).(*ir.Alloc); ok {
			v.add(variable)
		}
	}
}

// storedIn is what is stored in the elements of an array.
func storedIn(array ir.Value) (out []ir.Value) {
	refs := array.Referrers()
	if refs == nil {
		return nil
	}
	for _, r := range *refs {
		switch r := r.(type) {
		case *ir.IndexAddr:
			out = append(out, storedIn(r)...)
		case *ir.Store:
			if lit, ok := r.Val.(*ir.CompositeValue); ok {
				out = append(out, lit.Values...)
			} else if r.Addr == array {
				out = append(out, r.Val)
			}
		}
	}
	return out
}

// any reports whether an instruction verifies what there is to go through.
func (v *verifier) any() bool {
	for len(v.todo) > 0 && len(v.seen) < maxVerified {
		next := v.todo[len(v.todo)-1]
		v.todo = v.todo[:len(v.todo)-1]
		if refs := next.Referrers(); refs != nil && slices.ContainsFunc(*refs, func(r ir.Instruction) bool { return v.verifies(r, next) }) {
			return true
		}
	}
	return false
}

func (v *verifier) add(reg ir.Value) {
	if _, constant := reg.(*ir.Const); reg != nil && !constant && !v.seen[reg] {
		v.seen[reg] = true
		v.todo = append(v.todo, reg)
	}
}

// verifies reports whether an instruction verifies a register, and notes what it makes
// of it.
func (v *verifier) verifies(by ir.Instruction, reg ir.Value) bool {
	switch by := by.(type) {
	case *ir.BinOp:
		if by.Op == token.EQL || by.Op == token.NEQ {
			return (v.secret(by.X) || v.secret(by.Y)) && !(v.found && (isConstant(by.X) || isConstant(by.Y)))
		}
		v.add(by)
	case *ir.Store:
		if by.Val == reg {
			v.add(baseOf(by.Addr))
		}
	case *ir.MakeClosure:
		if fn, ok := by.Fn.(*ir.Function); ok {
			if i := slices.Index(by.Bindings, reg); i >= 0 && i < len(fn.FreeVars) {
				v.add(fn.FreeVars[i])
			}
		}
	case ir.CallInstruction:
		return v.call(by, reg)
	case *ir.Phi, *ir.Convert, *ir.ChangeType, *ir.ChangeInterface, *ir.MakeInterface, *ir.TypeAssert, *ir.Slice, *ir.Index,
		*ir.IndexAddr, *ir.FieldAddr, *ir.Field, *ir.Load, *ir.Extract, *ir.Range, *ir.Next:
		v.add(by.(ir.Value))
	}
	return false
}

// vouched reports whether, on all ways to an instruction, a function was given the request
// whose name says that it verifies something of it, a session mostly, and says whether it
// did: that may have been the same cookie.
func (p *program) vouched(at ir.Instruction) bool {
	for call := range instructions[*ir.Call](at.Parent()) {
		if ir.Instruction(call) == at || len(*call.Referrers()) == 0 || !precedes(call, at) {
			continue
		}
		obj := calleeObject(&call.Call)
		asks := func(v ir.Value) bool { return ofRequest(deref(v.Type())) || p.isResponse(v.Type()) }
		if obj != nil && names.Verifies(obj.Name()) && slices.ContainsFunc(operands(&call.Call), asks) {
			return true
		}
	}
	return false
}

// baseOf is the variable that an address is in.
func baseOf(addr ir.Value) ir.Value {
	for {
		switch a := addr.(type) {
		case *ir.FieldAddr:
			addr = a.X
		case *ir.IndexAddr:
			addr = a.X
		default:
			return addr
		}
	}
}

// secret reports whether something that a value is compared with is one that only the
// program knows.
func (v *verifier) secret(reg ir.Value) bool {
	return isTextual(reg.Type()) && slices.ContainsFunc(v.goesBy(reg), names.SaysSecret)
}

// call reports whether a call verifies an operand.
func (v *verifier) call(call ir.CallInstruction, reg ir.Value) bool {
	c := call.Common()
	obj := calleeObject(c)
	if obj == nil {
		return false
	}
	ops := operands(c)
	method := obj.Signature().Recv() != nil
	made, isCall := call.(*ir.Call)
	if v.found && isCall {
		v.add(made)
		v.addFilled(ops)
	}
	if m := v.entry(c, obj); m != nil {
		is := func(o model.Operand) bool { i := o.Index(method); return i >= 0 && i < len(ops) && ops[i] == reg }
		if slices.ContainsFunc(m.Verifies, is) || v.found && m.Checks {
			return true
		}
		if m.Carries != nil && slices.ContainsFunc(m.Carries.From, is) {
			if i := m.Carries.Into.Index(method); i >= 0 && i < len(ops) && v.keyed(ops[i]) {
				return true
			}
		}
		carries := m.Carries != nil && m.Carries.Into == 0 && slices.ContainsFunc(m.Carries.From, is)
		if isCall && (carries || m.Parses != nil && is(m.Parses.Of) || m.Gathers != nil || m.Returns != 0 && is(m.Returns)) {
			v.add(made)
		}
		return false
	}
	if names.Verifies(obj.Name()) || ofCryptography(obj) || v.found && names.ChecksCredential(obj.Name()) {
		return true
	}
	fn := functionIn(c.Value)
	for i, op := range ops {
		if op == reg && fn != nil && !c.IsInvoke() && i < len(fn.Params) && len(fn.Blocks) > 0 {
			v.add(fn.Params[i])
		}
	}
	if isCall && obj.Pkg() != nil && fn != nil && len(fn.Blocks) == 0 {
		if fact, told := v.told(obj); told && len(fact.Carries) > 0 {
			v.add(made)
		}
	}
	return false
}

// keyed reports whether something that data are put into is a hash with a key.
func (v *verifier) keyed(reg ir.Value) bool {
	switch x := reg.(type) {
	case *ir.ChangeInterface:
		return v.keyed(x.X)
	case *ir.MakeInterface:
		return v.keyed(x.X)
	case *ir.Call:
		if obj := calleeObject(&x.Call); obj != nil {
			m := v.entry(&x.Call, obj)
			return m != nil && m.Gathers != nil && m.Gathers.Hides
		}
	}
	return false
}

// ofCryptography reports whether a function is one of a package that opens what was
// sealed or checks what was signed.
func ofCryptography(obj *types.Func) bool {
	if obj.Pkg() == nil {
		return false
	}
	words := names.Words(obj.Pkg().Path())
	return slices.Contains(words, "crypto") && (obj.Name() == "Open" || obj.Name() == "OpenBox" || obj.Name() == "XORKeyStream")
}
