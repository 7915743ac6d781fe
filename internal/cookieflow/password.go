package cookieflow

import (
	"go/token"
	"slices"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/names"
)

// This file finds the places where a program compares a password by itself, or has a
// database do that.

// What a login says of a check that is no call of a function with a name.
const (
	byComparison = "a comparison of passwords"
	byQuery      = "a query with a password"
)

// comparesPassword reports whether an instruction compares what is kept of a password
// with what is made of one that is given. The two fields of a form are of one struct.
func (p *program) comparesPassword(instr ir.Instruction) bool {
	cmp, ok := instr.(*ir.BinOp)
	if !ok || cmp.Op != token.EQL && cmp.Op != token.NEQ || !isTextual(cmp.X.Type()) || isConstant(cmp.X) || isConstant(cmp.Y) {
		return false
	}
	for _, pair := range [][2]ir.Value{{cmp.X, cmp.Y}, {cmp.Y, cmp.X}} {
		kept, given := pair[0], pair[1]
		if owner := fieldOwner(kept); owner != nil && owner != fieldOwner(given) && p.isPassword(kept) && (p.isPassword(given) || p.isMade(given)) {
			return true
		}
	}
	return false
}

// comparesHash reports whether a call compares what a hash of passwords has made of one.
func (p *program) comparesHash(c *ir.CallCommon) bool {
	obj := calleeObject(c)
	if obj == nil {
		return false
	}
	m := p.table.Func(funcKey(obj))
	if m == nil || m.Checks || len(m.Verifies) < 2 {
		return false
	}
	return slices.ContainsFunc(operands(c), func(v ir.Value) bool { return p.isPasswordHash(v, maxEncodings) })
}

// maxEncodings bounds how many calls behind a hash is looked for.
const maxEncodings = 3

// isPasswordHash reports whether a register holds what a hash of passwords returned,
// perhaps written in another way.
func (p *program) isPasswordHash(v ir.Value, depth int) bool {
	v = unconverted(v)
	if x, ok := v.(*ir.Extract); ok {
		v = x.Tuple
	}
	call, ok := v.(*ir.Call)
	if !ok || depth == 0 {
		return false
	}
	obj := calleeObject(&call.Call)
	if obj == nil {
		return false
	}
	m := p.table.Func(funcKey(obj))
	if m == nil || m.Carries == nil {
		return false
	}
	return m.Carries.Slow || slices.ContainsFunc(operands(&call.Call), func(v ir.Value) bool { return p.isPasswordHash(v, depth-1) })
}

// isPassword reports whether a text goes by the name of a password.
func (p *program) isPassword(v ir.Value) bool {
	is := false
	for _, name := range p.goesBy(v) {
		if !names.Password(name) {
			return false
		}
		is = true
	}
	return is
}

// isMade reports whether a text is what a call makes of others, and not one that it reads
// by a name.
func (p *program) isMade(v ir.Value) bool {
	call, ok := unconverted(v).(*ir.Call)
	if !ok {
		return false
	}
	obj := calleeObject(&call.Call)
	if obj == nil || len(operands(&call.Call)) == 0 {
		return false
	}
	m := p.table.Func(funcKey(obj))
	return m == nil || m.Key == 0
}

// fieldOwner is the type of the struct that a text is a field of; nil where it is none.
func fieldOwner(v ir.Value) any {
	switch v := v.(type) {
	case *ir.Convert:
		return fieldOwner(v.X)
	case *ir.Load:
		if fa, ok := v.X.(*ir.FieldAddr); ok {
			return elem(fa.X.Type())
		}
	case *ir.Field:
		return v.X.Type()
	}
	return nil
}

// queriesPassword reports whether a call asks a database for rows with a password.
func (p *program) queriesPassword(c *ir.CallCommon) bool {
	obj := calleeObject(c)
	if obj == nil {
		return false
	}
	for _, v := range operands(c) {
		if text, ok := constantOf(v); ok && (names.SelectsByPassword(text) || names.Filters(obj.Name()) && names.Password(text)) {
			return true
		}
	}
	return false
}
