package cookieflow

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
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
	case *ir.Load, *ir.FieldAddr, *ir.IndexAddr:
		return u.walk(r.(ir.Value))
	case *ir.MapUpdate:
		return r.Map == v || u.gathered(r.Map)
	case *ir.Return:
		return u.returned(r, v)
	case *ir.Call:
		return u.call(r, v)
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

// gathered follows what texts are put into that was made here: a form, a header, a body.
func (u *useWalk) gathered(into ir.Value) bool {
	if into == nil {
		return false
	}
	switch made := unconverted(into).(type) {
	case *ir.MakeMap, *ir.Alloc:
		return u.walk(made)
	}
	return false
}

// kept follows what is kept in a variable, in a list or a struct that was made here, or in a
// field that is not exported: what signs tokens for another service keeps the last one while
// it is good.
func (u *useWalk) kept(addr ir.Value) bool {
	switch addr := addr.(type) {
	case *ir.Alloc:
		return u.walk(addr)
	case *ir.IndexAddr:
		return u.gathered(addr.X)
	case *ir.FieldAddr:
		if isRequest(deref(addr.X.Type())) {
			u.requests++
			return true
		}
		field := fieldVar(elem(addr.X.Type()), addr.Field)
		if field == nil || field.Exported() || field.Pkg() != u.pkg.Pkg {
			return u.gathered(addr.X)
		}
		return u.keptInField(field)
	}
	return false
}

// keptInField follows what the package reads from a field.
func (u *useWalk) keptInField(field *types.Var) bool {
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

// call is a use as an argument: of what passes it on, or makes a request of it.
func (u *useWalk) call(c *ir.Call, v ir.Value) bool {
	if c.Call.IsInvoke() {
		return false
	}
	obj := calleeObject(&c.Call)
	if obj == nil {
		return false
	}
	if callee := functionIn(c.Call.Value); callee != nil && callee.Pkg == u.pkg && len(callee.Blocks) > 0 {
		return u.into(callee, c, v)
	}
	m := u.table.Func(funcKey(obj))
	switch {
	case m == nil:
		return false
	case slices.ContainsFunc(m.Outgoing, func(o model.Operand) bool { return operandOf(&c.Call, obj, o) == v }):
		u.requests++
		return true
	case m.Header != nil:
		return u.header(operandOf(&c.Call, obj, m.Header.On), v)
	case m.Carries == nil:
		return false
	case m.Carries.Into == 0:
		return u.walk(c)
	}
	into := operandOf(&c.Call, obj, m.Carries.Into)
	return into == v || u.gathered(into)
}

// into follows what a function of the package does with what it is given.
func (u *useWalk) into(callee *ir.Function, c *ir.Call, v ir.Value) bool {
	for i, arg := range c.Call.Args {
		if arg == v && (i >= len(callee.Params) || !u.walk(callee.Params[i])) {
			return false
		}
	}
	return true
}

// header is a call that sets a field of a header: of a request that is made here, or one that
// was made here and goes on into a request. Nil is that of the response.
func (u *useWalk) header(on, v ir.Value) bool {
	switch {
	case on == nil:
		return false
	case on == v:
		return true
	case requestHeader(on):
		u.requests++
		return true
	}
	return u.gathered(on)
}

// requestHeader reports whether a register is the header of a request.
func requestHeader(v ir.Value) bool {
	load, ok := v.(*ir.Load)
	if !ok {
		return false
	}
	fa, ok := load.X.(*ir.FieldAddr)
	return ok && isRequest(deref(fa.X.Type()))
}

func isRequest(t types.Type) bool {
	n, ok := t.(*types.Named)
	return ok && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == "net/http" && n.Obj().Name() == "Request"
}
