package cookieflow

// This file finds pointers that are nil where a request has no cookie, and that
// are used all the same. unproved.go follows one of them through a function.

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/types"
	"maps"
	"slices"

	"golang.org/x/tools/go/analysis"
	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/setcookie"
)

// A NilUse is a place where a pointer is used that may be nil, because nothing
// was there to be returned.
type NilUse struct {
	// Use is what panics: a selector, a dereference or a call.
	Use ast.Node
	// Pointer is the pointer as it is written there.
	Pointer string
	// Into is the function that panics, where the pointer is passed to one.
	Into *types.Func
	// Call is what returned the pointer, a call of Func.
	Call *ast.CallExpr
	Func *types.Func
	// Name is what was looked for, empty where that is not known.
	Name string
	// Checked says that the error is looked at, but not on every way.
	Checked bool
	// Ignored says that nothing looks at the error, Silent that there is none.
	Ignored bool
	Silent  bool
	// Invalid says that only a name that no cookie can have is not found.
	Invalid bool
	// Elsewhere says that nothing in the package uses the function that it is in, which
	// others can name: what they register it behind may look for the cookie first.
	Elsewhere bool
}

// An absence is what a function has to say of a pointer that it returns: it is
// nil where the result of index err, an error, is not. Without one, err is -1.
type absence struct {
	result, err int
	of          model.Operand
	invalid     bool
}

// An absentFact is what importers have to know of a function.
type absentFact struct {
	Returns     bool // whether it returns a pointer that may be nil
	Result, Err int
	Asks        []string // the names of what it looks for; empty: one that is not known
	Uses        []int    // the parameters, receiver first, that must not be nil
	Checks      []int    // the errors that have to be nil for it to return
}

func (*absentFact) AFact() {}

func (f *absentFact) String() string {
	return fmt.Sprintf("absent: %t %d %d, uses %v, checks %v", f.Returns, f.Result, f.Err, f.Uses, f.Checks)
}

// absences knows what the functions of a package do with pointers that may be
// nil.
type absences struct {
	*program
	of     map[*ir.Function]*absence
	uses   map[paramKey]*unproved
	checks map[paramKey]bool
	names  map[*ir.Function]map[string]bool
	active map[any]bool // what recursion meets
	found  []NilUse
	over   *handovers // once it was asked for
}

// A paramKey is a parameter of a function, and the one that has the error that
// belongs to it; -1: none.
type paramKey struct {
	fn         *ir.Function
	value, err int
}

// nilUses goes through the functions of the package.
func (p *program) nilUses() *absences {
	a := &absences{program: p, of: map[*ir.Function]*absence{}, uses: map[paramKey]*unproved{}, checks: map[paramKey]bool{}, names: map[*ir.Function]map[string]bool{}, active: map[any]bool{}}
	for _, fn := range p.funcs {
		open := slices.DeleteFunc(a.function(fn), func(s *source) bool { return a.guarded(fn, s.name(), maxGuards) })
		for _, u := range open.uses() {
			u.Elsewhere = a.elsewhere(fn)
			a.found = append(a.found, u)
		}
	}
	slices.SortStableFunc(a.found, func(x, y NilUse) int { return cmp.Compare(x.Use.Pos(), y.Use.Pos()) })
	return a
}

// A source is a call that returns a pointer that may be nil.
type source struct {
	call *ir.Call
	absence
	fn *types.Func
	*unproved
}

// sources are the sources of a function, each followed.
type sources []*source

// function follows what may be nil in a function.
func (a *absences) function(fn *ir.Function) sources {
	var out sources
	for _, b := range fn.Blocks {
		for i, instr := range b.Instrs {
			call, ok := instr.(*ir.Call)
			if !ok {
				continue
			}
			abs, ok := a.returns(&call.Call)
			if !ok || abs.invalid && a.settled(call, abs.of) {
				continue
			}
			s := &source{call: call, absence: abs, fn: calleeObject(&call.Call), unproved: a.follow(fn)}
			s.source = call
			s.from(b, i+1, s.seed())
			out = append(out, s)
		}
	}
	return slices.DeleteFunc(out, func(s *source) bool {
		return slices.ContainsFunc(out, func(before *source) bool { return before.answers(s) }) || a.askedBefore(fn, s)
	})
}

// askedBefore reports whether, on all ways to a source, a function was called that
// looks for the same and says something: mostly whether somebody is logged in.
func (a *absences) askedBefore(fn *ir.Function, s *source) bool {
	for call := range instructions[*ir.Call](fn) {
		if call == s.call || len(*call.Referrers()) == 0 || !precedes(call, s.call) {
			continue
		}
		if _, model := a.modelled(&call.Call); !model && a.asks(&call.Call)[s.name()] {
			return true
		}
	}
	return false
}

// modelled is the absence that the model knows of a function.
func (a *absences) modelled(c *ir.CallCommon) (m *model.Absence, ok bool) {
	obj := calleeObject(c)
	if obj == nil {
		return nil, false
	}
	if f := a.table.Func(funcKey(obj)); f != nil {
		return f.Absent, f.Absent != nil
	}
	return nil, false
}

// asks are the names that a call looks for.
func (a *absences) asks(c *ir.CallCommon) map[string]bool {
	if m, ok := a.modelled(c); ok {
		return map[string]bool{nameOf(c, m.Of): true}
	}
	fn := a.callee(c)
	if fn == nil {
		out := map[string]bool{}
		var fact absentFact
		if obj := calleeObject(c); obj != nil && obj.Pkg() != a.pass.Pkg && a.pass.ImportObjectFact(obj, &fact) {
			for _, name := range fact.Asks {
				out[name] = true
			}
		}
		return out
	}
	return a.asksIn(fn)
}

func (a *absences) asksIn(fn *ir.Function) map[string]bool {
	if known, ok := a.names[fn]; ok {
		return known
	}
	out := map[string]bool{}
	a.names[fn] = out // what recursion meets
	for call := range instructions[*ir.Call](fn) {
		maps.Copy(out, a.asks(&call.Call))
	}
	for _, inner := range fn.AnonFuncs { // what it makes, a middleware mostly
		maps.Copy(out, a.asksIn(inner))
	}
	return out
}

// nameOf is the constant that an operand of a call is, or nothing.
func nameOf(c *ir.CallCommon, o model.Operand) string {
	obj := calleeObject(c)
	if obj == nil {
		return ""
	}
	if i := o.Index(obj.Signature().Recv() != nil); i >= 0 && i < len(operands(c)) {
		return constString(operands(c)[i])
	}
	return ""
}

// name is what a source looks for.
func (s *source) name() string { return nameOf(&s.call.Call, s.of) }

// ignored reports whether nothing looks at the error.
func (s *source) ignored() bool {
	return s.err >= 0 && !slices.ContainsFunc(*s.call.Referrers(), func(ref ir.Instruction) bool {
		x, ok := ref.(*ir.Extract)
		return ok && x.Index == s.err && slices.ContainsFunc(*x.Referrers(), func(use ir.Instruction) bool { _, blank := use.(*ir.BlankStore); return !blank })
	})
}

// seed is what is held right behind the call.
func (s *source) seed() held {
	h := held{}
	for _, ref := range *s.call.Referrers() {
		if x, ok := ref.(*ir.Extract); ok && x.Index == s.result {
			h[x] = thePointer
		} else if ok && x.Index == s.err {
			h[x] = itsError
		}
	}
	if s.call.Call.Signature().Results().Len() == 1 {
		h[s.call] = thePointer
	}
	return h
}

// answers reports whether a call of the same function with the same arguments
// was made before, and behind it the pointer was found not to be nil.
func (s *source) answers(t *source) bool {
	if s == t || s.fn != t.fn || s.reached[t.call] || !precedes(s.call, t.call) {
		return false
	}
	return slices.EqualFunc(operands(&s.call.Call), operands(&t.call.Call), func(x, y ir.Value) bool { return sameExpr(x, y, maxSame) })
}

func precedes(a, b ir.Instruction) bool {
	if a.Block() != b.Block() {
		return a.Block().Dominates(b.Block())
	}
	return slices.Index(a.Block().Instrs, a) < slices.Index(a.Block().Instrs, b)
}

// maxSame bounds how deep expressions are compared.
const maxSame = 6

// sameExpr reports whether two registers are the same expression.
func sameExpr(x, y ir.Value, depth int) bool {
	if x == y {
		return true
	}
	if depth == 0 {
		return false
	}
	depth--
	switch x := x.(type) {
	case *ir.Const:
		y, ok := y.(*ir.Const)
		return ok && x.Value != nil && y.Value != nil && compareConst(x.Value, y.Value) == 0
	case *ir.Load:
		y, ok := y.(*ir.Load)
		return ok && sameExpr(x.X, y.X, depth)
	case *ir.FieldAddr:
		y, ok := y.(*ir.FieldAddr)
		return ok && x.Field == y.Field && sameExpr(x.X, y.X, depth)
	case *ir.Call: // c.Request()
		y, ok := y.(*ir.Call)
		return ok && calleeObject(&x.Call) != nil && calleeObject(&x.Call) == calleeObject(&y.Call) &&
			slices.EqualFunc(operands(&x.Call), operands(&y.Call), func(x, y ir.Value) bool { return sameExpr(x, y, depth) })
	}
	return false
}

// uses are the findings: of each source the first.
func (ss sources) uses() []NilUse {
	var out []NilUse
	for _, s := range ss {
		call := callExpr(s.call.Source())
		if call == nil || s.fn == nil || len(s.found) == 0 || s.gaveUp {
			continue
		}
		u := slices.MinFunc(s.found, func(x, y NilUse) int { return cmp.Compare(x.Use.Pos(), y.Use.Pos()) })
		u.spell(s.syntax)
		u.Call, u.Func, u.Silent, u.Invalid, u.Checked = call, s.fn, s.err < 0, s.invalid, s.asked
		u.Name, u.Ignored = s.name(), s.ignored()
		out = append(out, u)
	}
	return out
}

// spell finds the use, and the pointer, as the source has them: a field is known
// by its name alone.
func (u *NilUse) spell(s syntax) {
	if e, ok := u.Use.(ast.Expr); ok && u.Into != nil {
		u.Pointer = types.ExprString(e)
		return
	}
	if path := s.enclosing(u.Use); len(path) > 1 {
		if sel, ok := path[1].(*ast.SelectorExpr); ok && sel.Sel == u.Use {
			u.Use = sel
		}
	}
	switch n := u.Use.(type) {
	case *ast.SelectorExpr:
		u.Pointer = types.ExprString(n.X)
	case *ast.StarExpr:
		u.Pointer = types.ExprString(n.X)
	}
}

// settled reports whether an operand of a call is one that the program chooses:
// a constant that is fit for a cookie, or a variable, a field or a parameter that has none of another kind
// as far as can be seen. What a call returns, a text that is made or a field of the
// request and its URL is not.
func (a *absences) settled(call *ir.Call, o model.Operand) bool {
	i := o.Index(calleeObject(&call.Call).Signature().Recv() != nil)
	ops := operands(&call.Call)
	if i < 0 || i >= len(ops) {
		return true
	}
	switch op := ops[i].(type) {
	case *ir.Const:
		return op.Value == nil || setcookie.IsToken(constString(op))
	case *ir.Call, *ir.BinOp:
		return false
	case *ir.Load:
		fa, ok := op.X.(*ir.FieldAddr)
		return !ok || !ofRequest(elem(fa.X.Type()))
	}
	return true
}

// ofRequest reports whether a struct is a request, or a URL.
func ofRequest(t types.Type) bool {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return false
	}
	switch path := named.Obj().Pkg().Path(); named.Obj().Name() {
	case "Request":
		return path == "net/http"
	case "URL":
		return path == "net/url"
	}
	return false
}

// returns tells whether a call returns a pointer that may be nil.
func (a *absences) returns(c *ir.CallCommon) (absence, bool) {
	obj := calleeObject(c)
	if obj == nil {
		return absence{}, false
	}
	if m := a.table.Func(funcKey(obj)); m != nil {
		if m.Absent == nil {
			return absence{}, false
		}
		return absence{m.Absent.Result, m.Absent.Error, m.Absent.Of, m.Absent.Invalid}, true
	}
	if fn := a.callee(c); fn != nil {
		abs := a.summary(fn)
		return abs.get()
	}
	var fact absentFact
	if obj.Pkg() != a.pass.Pkg && a.pass.ImportObjectFact(obj, &fact) && fact.Returns {
		return absence{result: fact.Result, err: fact.Err}, true
	}
	return absence{}, false
}

func (a *absence) get() (absence, bool) {
	if a == nil {
		return absence{}, false
	}
	return *a, true
}

// callee is the function of the package that a call calls.
func (a *absences) callee(c *ir.CallCommon) *ir.Function {
	fn := a.implementation(c)
	if fn == nil {
		fn = c.StaticCallee()
	}
	if fn == nil || len(origin(fn).Blocks) == 0 {
		return nil
	}
	return origin(fn)
}

// summary tells whether a function passes on that something is not there.
func (a *absences) summary(fn *ir.Function) *absence {
	if s, ok := a.of[fn]; ok || a.active[fn] || !a.returnsPointer(fn) {
		return s
	}
	a.active[fn] = true
	defer delete(a.active, fn)
	var out *absence
	for _, s := range a.function(fn) {
		for _, r := range s.returned {
			if s.gaveUp || s.invalid || out != nil && out.err < 0 {
				continue
			}
			out = &r
		}
	}
	a.of[fn] = out
	return out
}

// returnsPointer reports whether a result of a function leads to a record.
func (a *absences) returnsPointer(fn *ir.Function) bool {
	for v := range fn.Signature.Results().Variables() {
		if a.pointsToRecord(v.Type()) {
			return true
		}
	}
	return false
}

func (a *absences) pointsToRecord(t types.Type) bool {
	p, ok := types.Unalias(t).(*types.Pointer)
	if !ok {
		return false
	}
	rec, path := a.record(p)
	return rec != nil && path == ""
}

// usesParam is what becomes of a parameter that is nil; nil where the function
// is being looked at.
func (a *absences) usesParam(fn *ir.Function, value, err int) *unproved {
	key := paramKey{fn, value, err}
	if u, ok := a.uses[key]; ok || a.active[key] || value >= len(fn.Params) {
		return u
	}
	a.active[key] = true
	defer delete(a.active, key)
	u := a.follow(fn)
	h := held{fn.Params[value]: thePointer}
	if err >= 0 {
		h[fn.Params[err]] = itsError
	}
	u.from(fn.Blocks[0], 0, h)
	a.uses[key] = u
	return u
}

// needs reports whether a call panics where an operand of it is nil.
func (a *absences) needs(c *ir.CallCommon, value, err int) bool {
	obj := calleeObject(c)
	if obj != nil {
		if m := a.table.Func(funcKey(obj)); m != nil {
			method := obj.Signature().Recv() != nil
			return slices.ContainsFunc(m.Needs, func(o model.Operand) bool { return o.Index(method) == value })
		}
	}
	if fn := a.callee(c); fn != nil {
		if c.IsInvoke() || err >= len(fn.Params) {
			return false
		}
		u := a.usesParam(fn, value, err)
		return u != nil && !u.gaveUp && len(u.found) > 0
	}
	var fact absentFact
	return obj != nil && err < 0 && obj.Pkg() != a.pass.Pkg && a.pass.ImportObjectFact(obj, &fact) && slices.Contains(fact.Uses, value)
}

// stops reports whether a call comes back only where an operand of it, an error,
// is nil.
func (a *absences) stops(c *ir.CallCommon, err int) bool {
	if _, builtin := c.Value.(*ir.Builtin); builtin {
		return false
	}
	obj := calleeObject(c)
	if fn := a.callee(c); fn != nil && !c.IsInvoke() {
		return a.checksParam(fn, err)
	}
	var fact absentFact
	if obj != nil && obj.Pkg() != a.pass.Pkg && a.pass.ImportObjectFact(obj, &fact) && slices.Contains(fact.Checks, err) {
		return true
	}
	return obj == nil || obj.Pkg() != nil && stopsByName(obj)
}

func (a *absences) checksParam(fn *ir.Function, err int) bool {
	key := paramKey{fn, -1, err}
	if stops, ok := a.checks[key]; ok || a.active[key] || err >= len(fn.Params) {
		return stops
	}
	a.active[key] = true
	defer delete(a.active, key)
	u := a.follow(fn)
	u.from(fn.Blocks[0], 0, held{fn.Params[err]: itsError})
	a.checks[key] = u.gaveUp || !u.left
	return a.checks[key]
}

// exportAbsences states what importers have to know of the package's functions.
func (a *absences) export() {
	for _, fn := range a.funcs {
		obj, ok := fn.Object().(*types.Func)
		if !ok || !visible(obj) {
			continue
		}
		var fact absentFact
		if abs := a.summary(fn); abs != nil {
			fact.Returns, fact.Result, fact.Err = true, abs.result, abs.err
		}
		for i, v := range fn.Params {
			if a.pointsToRecord(v.Type()) {
				if u := a.usesParam(fn, i, -1); u != nil && !u.gaveUp && len(u.found) > 0 {
					fact.Uses = append(fact.Uses, i)
				}
			}
			if isErrorType(v.Type()) && a.checksParam(fn, i) {
				fact.Checks = append(fact.Checks, i)
			}
		}
		fact.Asks = slices.Sorted(maps.Keys(a.asksIn(fn)))
		if fact.Returns || len(fact.Asks)+len(fact.Uses)+len(fact.Checks) > 0 {
			a.pass.ExportObjectFact(obj, &fact)
		}
	}
}

// absentFrom reports whether a function of another package returns a pointer
// that may be nil.
func absentFrom(pass *analysis.Pass, fn *types.Func) bool {
	var fact absentFact
	return pass.ImportObjectFact(fn.Origin(), &fact) && fact.Returns
}
