package cookieflow

// This file computes with constants.

import (
	"go/constant"
	"go/token"
	"go/types"

	"honnef.co/go/tools/go/ir"
)

func (f *flow) convert(v *ir.Convert) value {
	val := f.value(v.X)
	if isNumber(v.Type()) && isNumber(v.X.Type()) {
		return f.renumber(v, v.X)
	}
	if again, ok := f.respelled(v, val); ok {
		return again
	}
	a, ok := val.single()
	if ok && a.kind == unknown && a.path == jsonText && isText(val) && hasInfo(v.Type(), types.IsString) {
		return val
	}
	if !ok || a.kind != konst && a.kind != input && a.kind != text {
		return unknownValue(nil, v)
	}
	if a.kind != konst {
		return val
	}
	b, ok := v.Type().Underlying().(*types.Basic)
	if !ok || b.Info()&types.IsString != 0 && a.val.Kind() != constant.String {
		return unknownValue(nil, v)
	}
	return val
}

// renumber is a number that gets another type.
func (f *flow) renumber(v, from ir.Value) value {
	return f.reg(f.value(from).each(func(a atom) value {
		return one(f.converted(a, from.Type(), v.Type()))
	}), v)
}

func (f *flow) unop(v *ir.UnOp) value {
	if v.Op != token.NOT {
		return one(atom{kind: unknown, reg: v, measure: f.unmeasured(v.Type())})
	}
	return f.value(v.X).each(func(a atom) value { return one(a.negation(v)) })
}

// negation is the negation of a boolean, which a register holds if it is not
// known.
func (a atom) negation(reg ir.Value) atom {
	switch a.kind {
	case zero:
		a.kind, a.path, a.val = konst, "", constant.MakeBool(true)
		return a
	case konst:
		if n, ok := not(a.val); ok {
			a.val = n
			return a
		}
	case input:
		a.neg = !a.neg
		return a
	}
	return a.unknown(reg)
}

func (f *flow) binop(v *ir.BinOp) value {
	if b, ok := v.Type().Underlying().(*types.Basic); ok && v.Op == token.ADD && b.Info()&types.IsString != 0 {
		return concat(v, f.value(v.X), f.value(v.Y))
	}
	if v, ok := f.reckon(v); ok {
		return v
	}
	x, okX := f.value(v.X).single()
	y, okY := f.value(v.Y).single()
	if !okX || !okY || x.kind != konst || y.kind != konst {
		return unknownValue(nil, v)
	}
	if c, ok := fold(v.Op, x.val, y.val); ok && fits(c, v.Type()) {
		return one(atom{kind: konst, val: c, blank: x.blank || y.blank})
	}
	return unknownValue(nil, v)
}

// fits reports whether a constant is a value of a type: others wrap around.
func fits(c constant.Value, t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	if !ok || c.Kind() != constant.Int || b.Info()&types.IsInteger == 0 || b.Info()&types.IsUntyped != 0 {
		return true
	}
	bits := map[types.BasicKind]uint{types.Int8: 8, types.Uint8: 8, types.Int16: 16, types.Uint16: 16, types.Int32: 32, types.Uint32: 32}[b.Kind()]
	if bits == 0 {
		bits = 64
	}
	low, high := constant.MakeInt64(0), constant.Shift(constant.MakeInt64(1), token.SHL, bits)
	if b.Info()&types.IsUnsigned == 0 {
		high = constant.Shift(constant.MakeInt64(1), token.SHL, bits-1)
		low = constant.UnaryOp(token.SUB, high, 0)
	}
	return constant.Compare(c, token.GEQ, low) && constant.Compare(c, token.LSS, high)
}

// fold computes an operation on two constants.
func fold(op token.Token, x, y constant.Value) (constant.Value, bool) {
	if isFloat := x.Kind() == constant.Float; isFloat != (y.Kind() == constant.Float) {
		x, y = constant.ToFloat(x), constant.ToFloat(y)
	}
	if !folds(x) || x.Kind() != y.Kind() || size(x)+size(y) > maxConst {
		return nil, false
	}
	switch op {
	case token.EQL, token.NEQ, token.LSS, token.LEQ, token.GTR, token.GEQ:
		if x.Kind() == constant.Bool && op != token.EQL && op != token.NEQ {
			return nil, false
		}
		return constant.MakeBool(constant.Compare(x, op, y)), true
	case token.ADD:
		if x.Kind() == constant.Bool {
			return nil, false
		}
		return constant.BinaryOp(x, op, y), true
	case token.SUB, token.MUL:
		if x.Kind() == constant.Bool || x.Kind() == constant.String {
			return nil, false
		}
		return constant.BinaryOp(x, op, y), true
	case token.QUO:
		if x.Kind() != constant.Int || constant.Sign(y) == 0 {
			return nil, false
		}
		return constant.BinaryOp(x, token.QUO_ASSIGN, y), true
	}
	return nil, false
}

// folds reports whether a constant is of a kind that attributes have.
func folds(v constant.Value) bool {
	switch v.Kind() {
	case constant.Bool, constant.String, constant.Int, constant.Float:
		return true
	}
	return false
}

// maxConst bounds the size of the constants that are computed with: a few
// statements can double a string or square a number often.
const maxConst = 4096

// size is the length of a string in bytes and that of an integer in bits.
func size(v constant.Value) int {
	switch v.Kind() {
	case constant.String:
		return len(constant.StringVal(v))
	case constant.Int:
		return constant.BitLen(v)
	}
	return 0
}

// not is the negation of a constant; nil stands for the zero value of bool.
func not(v constant.Value) (constant.Value, bool) {
	if v == nil {
		return constant.MakeBool(true), true
	}
	if v.Kind() != constant.Bool {
		return nil, false
	}
	return constant.UnaryOp(token.NOT, v, 0), true
}
