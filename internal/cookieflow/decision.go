package cookieflow

// This file finds the places where a program decides something by a value: a
// comparison with a constant, a condition, a lookup. behind.go finds out whether that
// is the value of a cookie.

import (
	"cmp"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/names"
)

// A Decision is a place where a program decides something by a value.
type Decision struct {
	// At is the comparison, the condition or the lookup.
	At ast.Node
	By Test
	// With are the constants that the value is compared with, as texts.
	With []string
	// Among is what looks somebody up by the value: a function, a map or a table.
	Among string
	// Names are what the value goes by there: a field, a key, a variable.
	Names []string
	// In is the function that makes it, function literals included.
	In ast.Node

	instr ir.Instruction
	regs  []ir.Value
}

// A Test is a way to decide something.
type Test uint8

// The tests.
const (
	Compared Test = iota // with constants
	Taken                // for true or false
	LookedUp             // as what somebody is known by
)

// Decisions are those that the package makes, in source order, if it reads cookies at
// all.
func (r *Result) Decisions() []*Decision {
	if r.program == nil || !r.program.readsCookies() {
		return nil
	}
	return r.program.decisions(r.program.decidedBy)
}

// decisions are those of the package that find finds.
func (p *program) decisions(find func(ir.Instruction) []*Decision) []*Decision {
	var out []*Decision
	for _, fn := range p.funcs {
		for instr := range instructions[ir.Instruction](fn) {
			for _, d := range find(instr) {
				d.In, d.instr = outermost(fn).Source(), instr
				out = append(out, d)
			}
		}
	}
	out = slices.DeleteFunc(out, func(d *Decision) bool { return d.At == nil })
	for _, d := range out {
		for _, reg := range d.regs {
			d.Names = append(d.Names, p.goesBy(reg)...)
		}
	}
	slices.SortStableFunc(out, func(a, b *Decision) int { return cmp.Compare(a.At.Pos(), b.At.Pos()) })
	return out
}

// decidedBy are the decisions that are made by an instruction.
func (p *program) decidedBy(instr ir.Instruction) []*Decision {
	switch instr := instr.(type) {
	case *ir.BinOp:
		return p.compares(instr.Source(), instr.Op, instr.X, instr.Y)
	case *ir.ConstantSwitch:
		return switches(instr)
	case *ir.If:
		return p.branches(instr)
	case *ir.MapLookup:
		if name := p.holderName(instr.X); names.KeepsSomebody(name) {
			return []*Decision{{At: instr.Source(), By: LookedUp, Among: name, regs: []ir.Value{instr.Index}}}
		}
	case ir.CallInstruction:
		return p.calls(instr)
	}
	return nil
}

// compares is a comparison with a constant.
func (p *program) compares(at ast.Node, op token.Token, x, y ir.Value) []*Decision {
	if !isComparison(op) {
		return nil
	}
	if _, ok := p.writtenOut(x); ok {
		x, y = y, x
	}
	with, ok := p.writtenOut(y)
	if _, both := p.writtenOut(x); !ok || both {
		return nil
	}
	if b, ok := x.Type().Underlying().(*types.Basic); ok && b.Info()&types.IsBoolean != 0 {
		return []*Decision{{At: at, By: Taken, regs: []ir.Value{x}}}
	}
	return []*Decision{{At: at, By: Compared, With: []string{with}, regs: []ir.Value{x}}}
}

// writtenOut is the constant that a register is, or is the text of, as a text.
func (p *program) writtenOut(v ir.Value) (string, bool) {
	call, ok := v.(*ir.Call)
	if !ok {
		return constantOf(v)
	}
	obj := calleeObject(&call.Call)
	if obj == nil {
		return "", false
	}
	m := p.table.Func(funcKey(obj))
	if m == nil || m.Text == nil || !m.Text.Digits {
		return "", false
	}
	if i, ops := m.Text.Of.Index(obj.Signature().Recv() != nil), operands(&call.Call); i >= 0 && i < len(ops) {
		return constantOf(ops[i])
	}
	return "", false
}

// constantOf is the constant that a register is, as a text.
func constantOf(v ir.Value) (string, bool) {
	c, ok := unconverted(v).(*ir.Const)
	if !ok || c.Value == nil {
		return "", false
	}
	if c.Value.Kind() == constant.String {
		return constant.StringVal(c.Value), true
	}
	return c.Value.ExactString(), true
}

// switches is a switch over constants: one decision.
func switches(s *ir.ConstantSwitch) []*Decision {
	d := &Decision{At: s.Source(), By: Compared, regs: []ir.Value{s.Tag}}
	if stmt, ok := s.Source().(*ast.SwitchStmt); ok && stmt.Tag != nil {
		d.At = stmt.Tag
	}
	for _, cond := range s.Conds {
		if with, ok := constantOf(cond); cond != nil && ok {
			d.With = append(d.With, with)
		}
	}
	return []*Decision{d}
}

// branches is a condition that is no comparison.
func (p *program) branches(branch *ir.If) []*Decision {
	cond := branch.Cond
	for {
		not, ok := cond.(*ir.UnOp)
		if !ok || not.Op != token.NOT {
			break
		}
		cond = not.X
	}
	switch cond.(type) {
	case *ir.BinOp, *ir.Const:
		return nil // which is a decision by itself
	}
	stmt, ok := branch.Source().(*ast.IfStmt)
	if !ok {
		return nil
	}
	at := stmt.Cond
	if _, several := ast.Unparen(at).(*ast.BinaryExpr); several {
		if own, ok := cond.Source().(ast.Expr); ok {
			at = own
		}
	}
	return []*Decision{{At: at, By: Taken, regs: []ir.Value{cond}}}
}

// calls are the decisions of a call: by what the model says of it, by its name, by
// what another package says of it.
func (p *program) calls(call ir.CallInstruction) []*Decision {
	c := call.Common()
	obj := calleeObject(c)
	if obj == nil {
		return nil
	}
	ops := operands(c)
	if compared := p.comparedBy(call, obj, ops); compared != nil {
		return compared
	}
	if among := p.looksUp(obj, ops); among != "" {
		return []*Decision{{At: call.Source(), By: LookedUp, Among: among, regs: keysAmong(obj, ops)}}
	}
	return p.decidesElsewhere(call, obj, ops)
}

// comparisons are the decisions of an instruction that need no other package.
func (p *program) comparisons(instr ir.Instruction) []*Decision {
	call, ok := instr.(ir.CallInstruction)
	if !ok {
		return p.decidedBy(instr)
	}
	if obj := calleeObject(call.Common()); obj != nil {
		return p.comparedBy(call, obj, operands(call.Common()))
	}
	return nil
}

// comparedBy is the comparison that a function of a library makes.
func (p *program) comparedBy(call ir.CallInstruction, obj *types.Func, ops []ir.Value) []*Decision {
	m := p.entry(call.Common(), obj)
	if m == nil {
		return nil
	}
	var pair []ir.Value
	for _, o := range m.Compares {
		if i := o.Index(obj.Signature().Recv() != nil); i >= 0 && i < len(ops) {
			pair = append(pair, ops[i])
		}
	}
	if len(pair) != 2 {
		return nil
	}
	return p.compares(call.Source(), token.EQL, pair[0], pair[1])
}

// keysAmong are the operands of a call that somebody may be looked up by.
func keysAmong(obj *types.Func, ops []ir.Value) []ir.Value {
	if obj.Signature().Recv() != nil && len(ops) > 0 {
		ops = ops[1:]
	}
	var keys []ir.Value
	for _, v := range ops {
		t := v.Type().Underlying()
		if list, ok := t.(*types.Slice); ok && !isTextual(t) {
			t = list.Elem().Underlying()
		}
		basic, isBasic := t.(*types.Basic)
		boxed, isAny := v.(*ir.MakeInterface)
		switch {
		case isAny && boxed.X != nil, isBasic && basic.Info()&(types.IsString|types.IsInteger) != 0, isTextual(t):
			keys = append(keys, v)
		case types.IsInterface(t) && t.(*types.Interface).NumMethods() == 0: // the list of a variadic parameter
			keys = append(keys, v)
		}
	}
	return keys
}

// looksUp is among what a call looks somebody up; empty: it does not. That is the name
// of the function, the table that a query selects from, or the type of what is filled
// in.
func (p *program) looksUp(obj *types.Func, ops []ir.Value) string {
	recv := ""
	if obj.Signature().Recv() != nil {
		recv = typeName(deref(obj.Signature().Recv().Type()))
		if len(ops) > 0 {
			recv += " " + p.holderName(ops[0])
		}
	}
	switch {
	case obj.Signature().Results().Len() == 0 || p.isReading(obj):
		return ""
	case names.LooksUpSomebody(obj.Name(), recv):
		return obj.Name()
	case !names.Queries(obj.Name()):
		return ""
	}
	for _, v := range ops {
		if text, ok := constantOf(v); ok && names.SelectsSomebody(text) {
			return obj.Name()
		}
		if boxed, ok := v.(*ir.MakeInterface); ok && isPointer(boxed.X.Type()) && names.KeepsSomebody(typeName(innermost(boxed.X.Type()))) {
			return obj.Name()
		}
	}
	return ""
}

// holderName is the name of the variable or field that something comes out of.
func (p *program) holderName(v ir.Value) string {
	switch x := v.(type) {
	case *ir.Load:
		switch a := x.X.(type) {
		case *ir.Global:
			return a.Name()
		case *ir.FieldAddr:
			return fieldName(elem(a.X.Type()), a.Field)
		case *ir.FreeVar:
			return a.Name()
		}
	case *ir.Field:
		return fieldName(x.X.Type(), x.Field)
	case *ir.Parameter:
		return x.Name()
	case *ir.FreeVar:
		return x.Name()
	}
	if instr, ok := v.(ir.Instruction); ok {
		if called := p.variableNames(instr.Parent())[v]; len(called) > 0 {
			return called[0]
		}
	}
	return ""
}

// goesBy are the names of a value where something is decided by it.
func (p *program) goesBy(v ir.Value) []string {
	t := &tracer{program: p}
	v = unconverted(v)
	if _, value := v.(*ir.Call); value {
		return t.variable(v).Names
	}
	return slices.DeleteFunc(append(t.described(v).Names, t.variable(v).Names...), func(n string) bool { return n == "" })
}
