package cookieflow

// This file follows a pointer that may be nil, and the error that tells, through
// a function, as far as nothing has proved that it is not nil.

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"maps"
	"slices"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/names"
)

// A role is what a register, or a variable at an address, holds.
type role uint8

const (
	thePointer role = iota + 1 // the pointer
	itsError                   // the error that tells whether the pointer is nil
	nilConst                   // the nil constant, on the way that was taken
)

// held are the registers and variables that hold the pointer or its error.
type held map[ir.Value]role

// maxHeld bounds how many ways to hold them are told apart at one block.
const maxHeld = 32

// An unproved is a pointer that is followed through a function along the ways on
// which it may be nil.
type unproved struct {
	*absences
	fn     *ir.Function
	source ir.Instruction // the call that returns it; nil: it is passed
	at     map[*ir.BasicBlock][]held
	edges  map[[2]*ir.BasicBlock]bool // those that were taken
	// reached are the calls that were met.
	reached  map[*ir.Call]bool
	todo     []visit
	found    []NilUse
	seen     map[ast.Node]bool
	returned []absence
	left     bool // the function was left
	asked    bool // a condition asked for it
	gaveUp   bool
}

type visit struct {
	block *ir.BasicBlock
	first int // the instruction
	held  held
}

func (a *absences) follow(fn *ir.Function) *unproved {
	return &unproved{absences: a, fn: fn, edges: map[[2]*ir.BasicBlock]bool{}, reached: map[*ir.Call]bool{}, seen: map[ast.Node]bool{}}
}

// from follows what is held from an instruction on. What a condition proves that
// was made up of others depends on the edges that are taken: they are gone
// through until there are no more.
func (u *unproved) from(b *ir.BasicBlock, first int, h held) {
	for taken := -1; taken < len(u.edges) && !u.gaveUp; {
		taken = len(u.edges)
		u.at = map[*ir.BasicBlock][]held{}
		u.todo = []visit{{b, first, h}}
		for len(u.todo) > 0 && !u.gaveUp {
			v := u.todo[len(u.todo)-1]
			u.todo = u.todo[:len(u.todo)-1]
			u.block(v)
		}
	}
}

func (u *unproved) block(v visit) {
	h := maps.Clone(v.held)
	for _, instr := range v.block.Instrs[v.first:] {
		if instr == u.source || !u.instr(instr, h) {
			return
		}
	}
	switch last := v.block.Control().(type) {
	case *ir.Return:
		u.leave(last, h)
	case *ir.If:
		for i, succ := range v.block.Succs {
			if !u.proves(last.Cond, i == 0, h, maxSame) {
				u.enter(v.block, succ, h)
			}
		}
	case *ir.TypeSwitch:
		if h[last.Tag] == 0 {
			u.enterAll(v.block, h)
		}
	default:
		u.enterAll(v.block, h)
	}
}

func (u *unproved) enterAll(b *ir.BasicBlock, h held) {
	for _, succ := range b.Succs {
		u.enter(b, succ, h)
	}
}

// enter takes an edge.
func (u *unproved) enter(from, to *ir.BasicBlock, h held) {
	u.edges[[2]*ir.BasicBlock{from, to}] = true
	next := maps.Clone(h)
	edge := slices.Index(to.Preds, from)
	for _, instr := range to.Instrs {
		phi, ok := instr.(*ir.Phi)
		if !ok {
			break
		}
		delete(next, phi)
		if r := h.role(phi.Edges[edge]); r != 0 {
			next[phi] = r
		}
	}
	if slices.ContainsFunc(u.at[to], func(old held) bool { return maps.Equal(old, next) }) {
		return
	}
	if len(u.at[to]) == maxHeld {
		u.debugf("%s: more than %d ways to hold a pointer", u.fn, maxHeld)
		u.gaveUp = true
		return
	}
	u.at[to] = append(u.at[to], next)
	u.todo = append(u.todo, visit{to, 0, next})
}

func (h held) role(v ir.Value) role {
	switch v := v.(type) {
	case *ir.Const:
		if v.Value == nil && (isPointer(v.Type()) || isErrorType(v.Type())) {
			return nilConst
		}
	case *ir.ChangeType:
		return h.role(v.X)
	}
	return h[v]
}

func isErrorType(t types.Type) bool { return types.Identical(t, types.Universe.Lookup("error").Type()) }

// instr is one instruction. It returns false where the program does not go on
// with the pointer nil.
func (u *unproved) instr(instr ir.Instruction, h held) bool {
	switch v := instr.(type) {
	case *ir.Load:
		delete(h, v)
		if u.use(v, v.X, h) {
			return false
		}
		if r := h[v.X]; r != 0 && isVariable(v.X) {
			h[v] = r
		}
	case *ir.FieldAddr:
		return !u.use(v, v.X, h)
	case *ir.Store:
		if u.use(v, v.Addr, h) {
			return false
		}
		if isVariable(v.Addr) {
			delete(h, v.Addr)
			if r := h.role(v.Val); r == thePointer || r == itsError {
				h[v.Addr] = r
			}
		}
	case *ir.Call:
		return u.call(v, &v.Call, h)
	case *ir.Go:
		return u.call(v, &v.Call, h)
	}
	return true
}

// isVariable reports whether a register is the address of a variable of the
// function.
func isVariable(v ir.Value) bool {
	switch v.(type) {
	case *ir.Alloc, *ir.FreeVar:
		return true
	}
	return false
}

// use notes that an instruction needs what an address points to, and reports
// whether that is the pointer.
func (u *unproved) use(at ir.Instruction, v ir.Value, h held) bool {
	if h[v] != thePointer || isVariable(v) {
		return false
	}
	u.note(at.Source(), v, nil)
	return true
}

func (u *unproved) note(n ast.Node, v ir.Value, into *types.Func) {
	if n == nil || u.seen[n] {
		return
	}
	u.seen[n] = true
	use := NilUse{Use: n, Into: into}
	if e, ok := v.Source().(ast.Expr); ok {
		use.Pointer = types.ExprString(e)
	}
	u.found = append(u.found, use)
}

// notePassed notes that an operand is passed to a function that needs it.
func (u *unproved) notePassed(at ir.Instruction, v ir.Value, c *ir.CallCommon, operand int) {
	n := at.Source()
	call := callExpr(n)
	if c.IsInvoke() || c.Signature().Recv() != nil {
		operand--
	}
	switch {
	case call == nil:
	case operand < 0:
		if sel, ok := call.Fun.(*ast.SelectorExpr); ok {
			n = sel.X
		}
	case operand < len(call.Args):
		n = call.Args[operand]
	}
	u.note(n, v, calleeObject(c))
}

// call is a call. Of what else it is given than the pointer itself, an error may
// keep it from coming back.
func (u *unproved) call(at ir.Instruction, c *ir.CallCommon, h held) bool {
	if call, ok := at.(*ir.Call); ok {
		u.reached[call] = true
	}
	ops := operands(c)
	err := slices.IndexFunc(ops, func(v ir.Value) bool { return h[v] == itsError })
	for i, v := range ops {
		if h[v] == thePointer && !isVariable(v) && u.needs(c, i, err) {
			u.notePassed(at, v, c, i)
			return false
		}
	}
	if err >= 0 && u.stops(c, err) || u.callee(c) == nil && calleeObject(c) != nil && endsByName(calleeObject(c)) {
		return false
	}
	u.closures(c, h)
	for v := range h {
		if isVariable(v) && changedElsewhere(v) {
			delete(h, v)
		}
	}
	return true
}

// closures follows the pointer into function literals that are called, or handed
// to a call, while they have it in a variable that nobody else changes.
func (u *unproved) closures(c *ir.CallCommon, h held) {
	for _, v := range append(operands(c), c.Value) {
		mc, ok := v.(*ir.MakeClosure)
		if !ok {
			continue
		}
		fn, ok := mc.Fn.(*ir.Function)
		if !ok || u.active[fn] {
			continue
		}
		inner := held{}
		for i, b := range mc.Bindings {
			if r := h[b]; r != 0 && storedOnce(b) {
				inner[fn.FreeVars[i]] = r
			} else if r == itsError {
				return
			}
		}
		if len(inner) == 0 {
			continue
		}
		u.active[fn] = true
		w := u.follow(fn)
		w.from(fn.Blocks[0], 0, inner)
		delete(u.active, fn)
		for _, use := range w.found {
			if !w.gaveUp && !u.seen[use.Use] {
				u.seen[use.Use] = true
				u.found = append(u.found, use)
			}
		}
	}
}

// changedElsewhere reports whether a variable may be changed by other functions.
func changedElsewhere(v ir.Value) bool {
	if _, ok := v.(*ir.FreeVar); ok {
		return false
	}
	return slices.ContainsFunc(*v.Referrers(), func(ref ir.Instruction) bool {
		switch ref := ref.(type) {
		case *ir.Load, *ir.FieldAddr:
			return false
		case *ir.Store:
			return ref.Val == v
		case *ir.MakeClosure:
			fn, ok := ref.Fn.(*ir.Function)
			i := slices.Index(ref.Bindings, v)
			return !ok || i < 0 || i >= len(fn.FreeVars) || storesTo(fn.FreeVars[i])
		}
		return true
	})
}

func storesTo(v ir.Value) bool {
	return slices.ContainsFunc(*v.Referrers(), func(ref ir.Instruction) bool {
		_, load := ref.(*ir.Load)
		return !load
	})
}

// storedOnce reports whether a variable is given a value at one place only.
func storedOnce(v ir.Value) bool {
	if changedElsewhere(v) {
		return false
	}
	n := 0
	for _, ref := range *v.Referrers() {
		if s, ok := ref.(*ir.Store); ok && s.Addr == v {
			n++
		}
	}
	return n <= 1
}

// leave is the end of the function with the pointer nil.
func (u *unproved) leave(ret *ir.Return, h held) {
	u.left = true
	err := -1
	for i, v := range ret.Results {
		if isErrorType(v.Type()) {
			err = i
		}
	}
	for i, v := range ret.Results {
		if r := h.role(v); r != thePointer && r != nilConst || !u.pointsToRecord(v.Type()) {
			continue
		}
		a := absence{result: i, err: err}
		if err >= 0 && h.role(ret.Results[err]) == nilConst {
			a.err = -1
		}
		if err < 0 && len(ret.Results) > 1 {
			continue // another result may tell
		}
		u.returned = append(u.returned, a)
	}
}

// proves reports whether the pointer is not nil where a condition holds, or does
// not.
func (u *unproved) proves(cond ir.Value, holds bool, h held, depth int) bool {
	if depth == 0 {
		return true
	}
	switch v := cond.(type) {
	case *ir.UnOp:
		if v.Op == token.NOT {
			return u.proves(v.X, !holds, h, depth-1)
		}
	case *ir.BinOp:
		if v.Op == token.EQL || v.Op == token.NEQ {
			if proof, ok := u.compares(v, holds == (v.Op == token.EQL), h); ok {
				return proof
			}
		}
	case *ir.Phi:
		if proof, ok := u.merged(v, holds, h, depth-1); ok {
			return proof
		}
	case *ir.Call:
		if obj := calleeObject(&v.Call); obj != nil && obj.Pkg() != nil && obj.Pkg().Path() == "errors" && len(v.Call.Args) > 0 {
			if h[v.Call.Args[0]] == itsError {
				u.asked = true
				return !holds
			}
		}
	}
	// Whatever a function finds out about the pointer or the error may be just that.
	return u.depends(cond, h, depth)
}

// compares is what it proves that two things are equal, or are not; ok is false
// where that has nothing to do with the pointer.
func (u *unproved) compares(v *ir.BinOp, equal bool, h held) (proof, ok bool) {
	for _, p := range [][2]ir.Value{{v.X, v.Y}, {v.Y, v.X}} {
		other := h.role(p[1])
		switch h[p[0]] {
		case itsError:
			u.asked = true
			return equal == (other == nilConst), true
		case thePointer:
			u.asked = true
			return equal != (other == nilConst), true
		}
	}
	return false, false
}

// merged is what it proves that a condition holds which was put together on
// several ways: each has been proved before, or proves it.
func (u *unproved) merged(phi *ir.Phi, holds bool, h held, depth int) (proof, ok bool) {
	met := false
	for i, e := range phi.Edges {
		if !u.edges[[2]*ir.BasicBlock{phi.Block().Preds[i], phi.Block()}] {
			continue
		}
		met = true
		if c, isConst := e.(*ir.Const); isConst && c.Value != nil && c.Value.Kind() == constant.Bool {
			if constant.BoolVal(c.Value) == holds {
				return false, true
			}
		} else if !u.proves(e, holds, h, depth) {
			return false, true
		}
	}
	return true, met
}

// depends reports whether a value is made of the pointer or its error.
func (u *unproved) depends(v ir.Value, h held, depth int) bool {
	if depth == 0 {
		return false
	}
	if r := h[v]; r == thePointer || r == itsError {
		u.asked = true
		return true
	}
	instr, ok := v.(ir.Instruction)
	if !ok {
		return false
	}
	switch v := v.(type) {
	case *ir.Phi:
		return false
	case *ir.Alloc: // the list that a variadic function is given
		return slices.ContainsFunc(elementsOf(v), func(e ir.Value) bool { return u.depends(e, h, depth-1) })
	}
	var rands [8]*ir.Value
	return slices.ContainsFunc(instr.Operands(rands[:0]), func(rand *ir.Value) bool {
		return *rand != nil && u.depends(*rand, h, depth-1)
	})
}

// elementsOf are what is put into an array, element by element.
func elementsOf(array *ir.Alloc) []ir.Value {
	var out []ir.Value
	for _, ref := range *array.Referrers() {
		at, ok := ref.(*ir.IndexAddr)
		if !ok {
			continue
		}
		for _, use := range *at.Referrers() {
			if s, ok := use.(*ir.Store); ok && s.Addr == at {
				out = append(out, s.Val)
			}
		}
	}
	return out
}

// stopsByName reports whether the name of a function that is not seen says that
// it does not come back from an error that it is given.
func stopsByName(fn *types.Func) bool {
	return fn.Name() != "Error" && fn.Name() != "AbortWithError" && hasWord(fn, "must", "exit", "require", "check", "assert", "error", "die", "throw")
}

// endsByName reports whether the name of a function that is not seen says that it
// does not come back: that of a logger, mostly.
func endsByName(fn *types.Func) bool {
	return hasWord(fn, "fatal", "fatalf", "fatalln", "panic", "panicf")
}

func hasWord(fn *types.Func, words ...string) bool {
	return slices.ContainsFunc(names.Words(fn.Name()), func(w string) bool { return slices.Contains(words, w) })
}
