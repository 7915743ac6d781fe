package cookieflow

import (
	"go/constant"
	"go/token"
	"go/types"

	"honnef.co/go/tools/go/ir"
)

// maxUses bounds how far the uses of a token are followed.
const maxUses = 64

// outgoing reports whether what a register holds goes into requests that the
// program makes itself, and nowhere else.
func (p *program) outgoing(v ir.Value) bool {
	u := useWalk{program: p, seen: map[ir.Value]bool{}}
	return u.walk(v) && u.requests > 0
}

type useWalk struct {
	*program
	seen     map[ir.Value]bool
	requests int
}

// walk follows the uses of a register; false where one is something else than
// passing it on or putting it into a request.
func (u *useWalk) walk(v ir.Value) bool {
	if u.seen[v] {
		return true
	}
	u.seen[v] = true
	refs := v.Referrers()
	if refs == nil || len(u.seen) > maxUses {
		return false
	}
	for _, r := range *refs {
		if !u.use(r, v) {
			return false
		}
	}
	return true
}

func (u *useWalk) use(r ir.Instruction, v ir.Value) bool {
	switch r := r.(type) {
	case *ir.Extract:
		return r.Index > 0 || u.walk(r)
	case *ir.Phi, *ir.Convert, *ir.ChangeType, *ir.MakeInterface, *ir.CompositeValue, *ir.Slice:
		return u.walk(r.(ir.Value))
	case *ir.BinOp:
		return asksForEmpty(r) || r.Op == token.ADD && u.walk(r)
	case *ir.Store:
		return r.Val != v || u.kept(r.Addr)
	case *ir.Load:
		return r.X == v && u.walk(r)
	case *ir.Return:
		return u.returned(r, v)
	case *ir.Call:
		return u.call(r)
	}
	return false
}

// asksForEmpty reports whether something is compared with the empty text.
func asksForEmpty(b *ir.BinOp) bool {
	isEmpty := func(v ir.Value) bool {
		c, ok := v.(*ir.Const)
		return ok && c.Value != nil && c.Value.Kind() == constant.String && constant.StringVal(c.Value) == ""
	}
	return (b.Op == token.EQL || b.Op == token.NEQ) && (isEmpty(b.X) || isEmpty(b.Y))
}

// kept follows what is kept in a variable, or in a field that is not exported: what signs
// tokens for another service keeps the last one while it is good.
func (u *useWalk) kept(addr ir.Value) bool {
	fa, ok := addr.(*ir.FieldAddr)
	if !ok {
		alloc, ok := addr.(*ir.Alloc)
		return ok && u.walk(alloc)
	}
	field := fieldVar(elem(fa.X.Type()), fa.Field)
	if field == nil || field.Exported() || field.Pkg() != u.pkg.Pkg {
		return false
	}
	for instr := range instructions[ir.Instruction](u.funcs...) {
		switch instr := instr.(type) {
		case *ir.FieldAddr:
			if fieldVar(elem(instr.X.Type()), instr.Field) == field && !u.walk(instr) {
				return false
			}
		case *ir.Field:
			if fieldVar(instr.X.Type(), instr.Field) == field && !u.walk(instr) {
				return false
			}
		}
	}
	return true
}

// returned follows a result to the calls of its function.
func (u *useWalk) returned(r *ir.Return, v ir.Value) bool {
	fn := r.Parent()
	if u.root(fn) || !u.calledHere(fn) {
		return false
	}
	for _, c := range u.uses[fn].calls {
		call, ok := c.(*ir.Call)
		if !ok || !u.walk(call) {
			return false
		}
	}
	return true
}

// call is a use as an argument: of something that passes it on, or of the
// header of a request.
func (u *useWalk) call(c *ir.Call) bool {
	if c.Call.IsInvoke() {
		return false
	}
	obj := calleeObject(&c.Call)
	if obj == nil {
		return false
	}
	key := funcKey(obj)
	if key.Pkg == "net/http" && key.Recv == "Header" && (key.Name == "Set" || key.Name == "Add") {
		if requestHeader(c.Call.Args[0]) {
			u.requests++
			return true
		}
		return false
	}
	m := u.table.Func(key)
	return m != nil && m.Carries != nil && u.walk(c)
}

// requestHeader reports whether a register is the header of a request.
func requestHeader(v ir.Value) bool {
	load, ok := v.(*ir.Load)
	if !ok {
		return false
	}
	fa, ok := load.X.(*ir.FieldAddr)
	if !ok {
		return false
	}
	n, ok := deref(fa.X.Type()).(*types.Named)
	return ok && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == "net/http" && n.Obj().Name() == "Request"
}
