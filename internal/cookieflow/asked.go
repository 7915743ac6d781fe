package cookieflow

// This file lets packages tell each other whether functions that are given a key ask
// whether it is there.

import (
	"slices"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// takesKeys reports whether a function gives a library keys.
func (s *factSummary) takesKeys() bool {
	return slices.ContainsFunc(s.Events, func(e factEvent) bool {
		return slices.Contains(e.Attrs, model.SigningKey) || slices.Contains(e.Attrs, model.EncryptionKey)
	})
}

// askedFor is a value of which somebody asks whether there is something.
func (v value) askedFor() value {
	return v.each(func(a atom) value {
		if a.made != nil && a.made.Making == Environment {
			made := *a.made
			made.Checked = true
			a.made = &made
		}
		return one(a)
	})
}

// asksAbout are the inputs of a function whose text it compares with something, itself or in
// a function that it hands the text to.
func (p *program) asksAbout(fn *ir.Function) []int {
	var out []int
	for i, param := range fn.Params {
		a := asking{p, map[ir.Value]bool{}}
		if isTextual(param.Type()) && a.about(param) {
			out = append(out, i)
		}
	}
	return out
}

// An asking follows a text to where it is compared. It has the registers that were
// looked at.
type asking struct {
	*program
	seen map[ir.Value]bool
}

// about reports whether what is in a register is compared with anything.
func (a asking) about(v ir.Value) bool {
	if a.seen[v] || v.Referrers() == nil || len(a.seen) > maxTrace {
		return false
	}
	a.seen[v] = true
	return slices.ContainsFunc(*v.Referrers(), func(user ir.Instruction) bool { return a.by(user, v) })
}

// by reports whether an instruction compares a register, or what it makes of it.
func (a asking) by(user ir.Instruction, v ir.Value) bool {
	switch user := user.(type) {
	case *ir.BinOp:
		return isComparison(user.Op)
	case *ir.Convert, *ir.ChangeType, *ir.Phi, *ir.Load, *ir.Slice:
		return a.about(user.(ir.Value))
	case *ir.Store:
		return user.Val == v && a.about(user.Addr)
	case *ir.MakeClosure:
		fn := user.Fn.(*ir.Function)
		i := slices.Index(user.Bindings, v)
		return i >= 0 && i < len(fn.FreeVars) && a.about(fn.FreeVars[i])
	case ir.CallInstruction:
		return a.inCall(user, v)
	}
	return false
}

// inCall reports whether a call that is given a register asks about it.
func (a asking) inCall(call ir.CallInstruction, v ir.Value) bool {
	c := call.Common()
	i := slices.Index(operands(c), v)
	if b, ok := c.Value.(*ir.Builtin); ok {
		return b.Name() == "len" && call.Value() != nil && a.about(call.Value())
	}
	obj := calleeObject(c)
	if obj == nil || i < 0 {
		return true // it may
	}
	if m := a.table.Func(funcKey(obj)); m != nil {
		return len(m.Compares) > 0 || m.Carries != nil && call.Value() != nil && a.about(call.Value())
	}
	if fn := c.StaticCallee(); fn != nil && len(origin(fn).Blocks) > 0 {
		return i < len(origin(fn).Params) && a.about(origin(fn).Params[i])
	}
	if fact, ok := a.told(obj); ok && fact.takesKeys() {
		return slices.Contains(fact.Asks, i)
	}
	return obj.Pkg() == nil || a.table.Library(obj.Pkg().Path()) == nil
}
