package cookieflow

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"honnef.co/go/tools/go/ir"
)

// This file knows which variables of the environment a package asks about: a key that
// must not be empty is mostly compared with nothing somewhere.

// checks reports whether the package, or one that it imports, compares the text of a
// variable of the environment, or its length, with anything, or sets the variable.
func (p *program) checks(variable string) bool {
	return p.asks(variable) || p.others().asked[variable]
}

// asks reports the same of the package alone.
func (p *program) asks(variable string) bool {
	if p.checked == nil {
		p.checked = map[string]bool{}
		e := environment{p, map[types.Object][]string{}, map[ir.Value]bool{}}
		e.look()
	}
	return p.checked[variable]
}

// An environment goes through a package for what is read from the environment.
type environment struct {
	*program
	in   map[types.Object][]string // the variables that are kept in a variable or field
	seen map[ir.Value]bool         // the registers that one was looked for in
}

// keep notes that a variable or field holds what is read from the environment.
func (e environment) keep(where types.Object, names []string) {
	for _, name := range names {
		if !slices.Contains(e.in[where], name) {
			e.in[where] = append(e.in[where], name)
		}
	}
}

func (e environment) look() {
	for s := range instructions[*ir.Store](e.funcs...) {
		if where := place(s.Addr); where != nil {
			e.keep(where, e.read(s.Val, 0))
		}
	}
	for c := range instructions[*ir.CompositeValue](e.funcs...) {
		for i, x := range c.Values {
			if field := fieldVar(c.Type(), i); field != nil && c.Bitmap.Bit(i) == 1 {
				e.keep(field, e.read(x, 0))
			}
		}
	}
	e.asksByName()
	for op := range instructions[*ir.BinOp](e.funcs...) {
		if isComparison(op.Op) {
			e.asked(op.X, 0)
			e.asked(op.Y, 0)
		}
	}
	for call := range instructions[ir.CallInstruction](e.funcs...) {
		e.set(call.Common())
		e.given(call.Common())
	}
}

// isComparison reports whether an operator compares its operands.
func isComparison(op token.Token) bool {
	switch op {
	case token.EQL, token.NEQ, token.LSS, token.LEQ, token.GTR, token.GEQ:
		return true
	}
	return false
}

// asksByName notes the names in lists, where the package asks for variables whose names
// it has from somewhere: it mostly goes through those that have to be there.
func (e environment) asksByName() {
	byName := false
	for call := range instructions[*ir.Call](e.funcs...) {
		byName = byName || e.asksForMany(call)
	}
	if !byName {
		return
	}
	for lit := range instructions[*ir.CompositeValue](e.funcs...) {
		for _, x := range lit.Values {
			if c, ok := x.(*ir.Const); ok && c.Value != nil && c.Value.Kind() == constant.String {
				e.checked[constant.StringVal(c.Value)] = true
			}
		}
	}
}

// asksForMany reports whether a call asks for a variable of the environment whose name
// is an element of something.
func (e environment) asksForMany(call *ir.Call) bool {
	given := e.nameGiven(&call.Call)
	if given == nil {
		given = lookedUp(&call.Call)
	}
	switch name := given.(type) {
	case *ir.Load:
		_, element := name.X.(*ir.IndexAddr)
		return element
	case *ir.Extract, *ir.Index, *ir.MapLookup:
		return true
	}
	return false
}

// set notes that a package sets a variable of the environment itself.
func (e environment) set(c *ir.CallCommon) {
	if obj := calleeObject(c); obj != nil && obj.FullName() == "os.Setenv" {
		if name, ok := constantOf(c.Args[0]); ok {
			e.checked[name] = true
		}
	}
}

// given notes that a text goes to a function that says that it looks at it, or that is
// not known and may.
func (e environment) given(c *ir.CallCommon) {
	obj := calleeObject(c)
	if obj == nil || e.table.Func(funcKey(obj)) != nil {
		return
	}
	if fact, ok := e.told(obj); ok && fact.takesKeys() { // of another package
		for i, op := range operands(c) {
			if slices.Contains(fact.Asks, i) {
				e.asked(op, 0)
			}
		}
		return
	}
	if len(operands(c)) > 2 {
		return
	}
	if fn := c.StaticCallee(); fn != nil && len(origin(fn).Blocks) > 0 {
		return // it is looked at itself
	}
	if obj.Pkg() != nil && e.table.Library(obj.Pkg().Path()) != nil {
		return
	}
	for _, op := range operands(c) {
		e.asked(op, 0)
	}
}

// place is the package variable or field that an address is that of; nil for others.
func place(addr ir.Value) types.Object {
	switch addr := addr.(type) {
	case *ir.Global:
		return addr.Object()
	case *ir.FieldAddr:
		if v := fieldVar(elem(addr.X.Type()), addr.Field); v != nil {
			return v
		}
	}
	return nil
}

// maxAsked bounds how far a text is followed back that is compared.
const maxAsked = 6

// read are the variables of the environment whose text a register holds.
func (e environment) read(v ir.Value, depth int) []string {
	if depth == 0 {
		clear(e.seen)
	}
	if depth > maxAsked || e.seen[v] {
		return nil
	}
	e.seen[v] = true
	switch v := unconverted(v).(type) {
	case *ir.Phi:
		var out []string
		for _, x := range v.Edges {
			out = append(out, e.read(x, depth+1)...)
		}
		return out
	case *ir.Load:
		if at := variableAt(v.X); at.global != nil && at.global.Pkg != e.pkg {
			return e.elsewhere(at)
		}
		return e.in[place(v.X)]
	case *ir.Field:
		if f := fieldVar(v.X.Type(), v.Field); f != nil {
			return e.in[f]
		}
	case *ir.Parameter:
		return e.passed(v, depth)
	case *ir.Call:
		return e.called(v, depth)
	}
	return nil
}

// elsewhere are those that a variable of another package holds.
func (e environment) elsewhere(v variable) []string {
	if m := e.elsewhereKept(v); m != nil && m.Making == Environment {
		return []string{m.Name}
	}
	return nil
}

// passed are those that the package passes for a parameter.
func (e environment) passed(v *ir.Parameter, depth int) []string {
	u, i := e.uses[v.Parent()], slices.Index(v.Parent().Params, v)
	if u == nil {
		return nil
	}
	var out []string
	for _, c := range u.calls {
		if args := c.Common().Args; i < len(args) {
			out = append(out, e.read(args[i], depth+1)...)
		}
	}
	return out
}

func (e environment) called(v *ir.Call, depth int) []string {
	if b, ok := v.Call.Value.(*ir.Builtin); ok && b.Name() == "len" {
		return e.read(v.Call.Args[0], depth+1)
	}
	obj := calleeObject(&v.Call)
	if obj == nil {
		return nil
	}
	m := e.table.Func(funcKey(obj))
	ops := operands(&v.Call)
	method := obj.Signature().Recv() != nil
	switch {
	case m == nil:
		if name := e.namedIn(&v.Call); name != "" {
			return []string{name}
		}
		return e.returned(v, depth)
	case m.Origin != nil && m.Origin.Environment != 0:
		if i := m.Origin.Environment.Index(method); i < len(ops) {
			if c, ok := ops[i].(*ir.Const); ok && c.Value != nil && c.Value.Kind() == constant.String {
				return []string{constant.StringVal(c.Value)}
			}
		}
	case m.Carries != nil && len(m.Carries.From) > 0:
		if i := m.Carries.From[0].Index(method); i < len(ops) {
			return e.read(ops[i], depth+1)
		}
	}
	return nil
}

// returned are those that a function of the package returns.
func (e environment) returned(v *ir.Call, depth int) []string {
	fn := v.Call.StaticCallee()
	if fn == nil {
		return nil
	}
	var out []string
	for _, b := range origin(fn).Blocks {
		if ret, ok := b.Control().(*ir.Return); ok && len(ret.Results) > 0 {
			out = append(out, e.read(ret.Results[0], depth+1)...)
		}
	}
	return out
}

// asked notes that a register is compared.
func (e environment) asked(v ir.Value, depth int) {
	for _, name := range e.read(v, depth) {
		e.checked[name] = true
	}
}
