package cookieflow

import (
	"go/ast"
	"go/constant"
	"go/types"
	"slices"
	"strings"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/names"
)

// This file knows what programs keep in stores under keys.

// Key is what is known of the key of an entry.
func (r *Result) Key(c *Cookie) names.Key {
	s := c.Attr(model.Name)
	k := names.Key{Text: s.Text(), Store: calledOn(c.Sink), Package: r.pass.Pkg.Path(), Around: r.keeping(c), Value: c.Attr(model.Value).Text()}
	namer{program: r.program, key: &k}.setting(s)
	return k
}

// Called are the names of the constants, variables, fields and functions that the name of a
// cookie is made with.
func (r *Result) Called(c *Cookie) []string {
	k := names.Key{}
	namer{program: r.program, key: &k}.setting(c.Attr(model.Name))
	return append(k.Parts, k.Made...)
}

// NamedBy reports whether all that the name of a cookie may be is read from fields of which
// a predicate holds, with the types that have them: "Config.CookieName".
func (r *Result) NamedBy(c *Cookie, is func(field string) bool) bool {
	name := c.Attr(model.Name).value
	return name.struc == nil && len(name.atoms) > 0 && !slices.ContainsFunc(name.atoms, func(a atom) bool { return !is(fieldOfType(a.reg)) })
}

// fieldOfType is the field that a register was read from, behind the name of the type that
// has it; empty where it was read from none.
func fieldOfType(v ir.Value) string {
	switch v := v.(type) {
	case *ir.Load:
		return fieldOfType(v.X) // the address of it
	case *ir.FieldAddr:
		return typeName(v.X.Type()) + "." + fieldName(elem(v.X.Type()), v.Field)
	case *ir.Field:
		return typeName(v.X.Type()) + "." + fieldName(v.X.Type(), v.Field)
	}
	return ""
}

// keeping are the names of the functions that keep an entry, of those that are called for
// that, and of the types of these.
func (r *Result) keeping(c *Cookie) []string {
	var out []string
	for _, n := range c.sending() {
		around, decl := r.around(n)
		out = append(out, around...)
		if fn, ok := decl.(*ast.FuncDecl); ok && fn.Recv != nil && len(fn.Recv.List) > 0 {
			out = append(out, types.ExprString(fn.Recv.List[0].Type))
		}
		call, ok := n.(*ast.CallExpr)
		if !ok {
			continue
		}
		out = append(out, types.ExprString(call.Fun))
		if fn := callee(r.pass.TypesInfo, call); fn != nil && fn.Signature().Recv() != nil {
			out = append(out, typeName(fn.Signature().Recv().Type()))
		}
	}
	return out
}

// calledOn is the name of what a method is called on: of the variable or the field.
func calledOn(call ast.Node) string {
	c, ok := call.(*ast.CallExpr)
	if !ok {
		return ""
	}
	method, ok := ast.Unparen(c.Fun).(*ast.SelectorExpr)
	if !ok {
		return ""
	}
	switch x := ast.Unparen(method.X).(type) {
	case *ast.Ident:
		return x.Name
	case *ast.SelectorExpr:
		return x.Sel.Name
	}
	return ""
}

// A namer collects the names in a key.
type namer struct {
	*program
	key *names.Key
}

// expr takes names from an expression: the constants and the functions that
// are not of the standard library, and all else that has a name.
func (n namer) expr(e ast.Expr) {
	ast.Inspect(e, func(node ast.Node) bool {
		id, ok := node.(*ast.Ident)
		if !ok {
			return true
		}
		switch obj := n.pass.TypesInfo.Uses[id].(type) {
		case *types.Const:
			n.made(id.Name)
		case *types.Func:
			n.function(obj)
		case *types.Var:
			n.part(id.Name)
		}
		return true
	})
}

// setting takes names from all that a text may be.
func (n namer) setting(s Setting) {
	if site := s.Site(); site != nil && site.Expr != nil {
		n.expr(site.Expr)
	}
	for _, a := range s.value.atoms {
		n.register(a.reg)
		for _, p := range a.parts {
			n.register(p.reg)
		}
	}
}

// register takes names from what a register was read from, or was made by.
func (n namer) register(v ir.Value) {
	if v == nil {
		return
	}
	if instr, ok := v.(ir.Instruction); ok {
		for _, name := range n.variableNames(instr.Parent())[v] {
			n.part(name)
		}
	}
	switch v := v.(type) {
	case *ir.Parameter:
		n.part(v.Name())
	case *ir.Load:
		if fa, ok := v.X.(*ir.FieldAddr); ok {
			n.part(fieldName(elem(fa.X.Type()), fa.Field))
			return
		}
		n.register(v.X) // the address of it
	case *ir.Field:
		n.part(fieldName(v.X.Type(), v.Field))
	case *ir.Extract:
		n.register(v.Tuple)
	case *ir.Call:
		if obj := calleeObject(&v.Call); obj != nil {
			n.function(obj)
		}
	}
}

func (n namer) function(obj *types.Func) {
	if obj.Pkg() != nil && strings.Contains(obj.Pkg().Path(), ".") || obj.Pkg() == n.pass.Pkg {
		n.made(obj.Name())
	}
}

func (n namer) made(name string) {
	if !slices.Contains(n.key.Made, name) {
		n.key.Made = append(n.key.Made, name)
	}
}

func (n namer) part(name string) {
	if !slices.Contains(n.key.Parts, name) {
		n.key.Parts = append(n.key.Parts, name)
	}
}

// Ends reports whether an entry may have an end.
func (r *Result) Ends(c *Cookie) bool {
	moment := c.Attr(model.Expires)
	return c.Attr(model.Lifetime).State() != Off || !moment.Absent() && moment.State() != Off ||
		r.renewed(c) || r.endsOtherwise(c) || r.endsItself(c)
}

// OneForAll reports whether the program has one such entry, and not one for each of those
// that it lets in: its key is written out, and so are the names in a hash.
func (r *Result) OneForAll(c *Cookie) bool {
	key := keyText(c)
	return key != "" && !strings.Contains(key, Hole) && (c.attrs[model.Fields].bottom() || c.named)
}

// renewed reports whether the package gives an entry an end after it was made:
// by a key of which all that is known agrees.
func (r *Result) renewed(c *Cookie) bool {
	key := keyText(c)
	unknown := strings.Trim(key, Hole) == ""
	return slices.ContainsFunc(r.Cookies, func(o *Cookie) bool {
		return o.Kind == model.Renewal && o.Attr(model.Lifetime).State() != Off && (unknown || !wrapped(o)) && agree(key, keyText(o))
	})
}

// endsOtherwise reports whether the call in which an entry is kept also keeps one with an
// end, under the same key: a function that is told how long decides between them.
func (r *Result) endsOtherwise(c *Cookie) bool {
	if len(c.via) == 0 {
		return false
	}
	call := c.via[len(c.via)-1]
	return slices.ContainsFunc(r.Cookies, func(o *Cookie) bool {
		return o.Kind == model.Entry && len(o.via) > 0 && o.via[len(o.via)-1] == call &&
			o.Attr(model.Lifetime).State() != Off && keyText(o) == keyText(c)
	})
}

// keyText is what is known of a key, with one kind of holes.
func keyText(c *Cookie) string {
	return strings.ReplaceAll(c.Attr(model.Name).Text(), Number, Hole)
}

// wrapped reports whether the key is just what somebody passes: callers are
// looked at by themselves, but for an entry of whose key nothing is known.
func wrapped(c *Cookie) bool {
	a, ok := c.Attr(model.Name).value.single()
	return ok && a.kind == input
}

// agree reports whether two texts may be the same: what is known before their
// first holes and behind their last agrees, and so does the longest part that is
// known of one.
func agree(a, b string) bool {
	if !strings.Contains(a, Hole) && !strings.Contains(b, Hole) {
		return a == b
	}
	beforeA, afterA := ends(a)
	beforeB, afterB := ends(b)
	return (strings.HasPrefix(beforeA, beforeB) || strings.HasPrefix(beforeB, beforeA)) &&
		(strings.HasSuffix(afterA, afterB) || strings.HasSuffix(afterB, afterA)) &&
		(strings.Contains(a, longest(b)) || strings.Contains(b, longest(a)))
}

// longest is the longest part of a text that is known.
func longest(s string) string {
	out := ""
	for part := range strings.SplitSeq(s, Hole) {
		if len(part) > len(out) {
			out = part
		}
	}
	return out
}

// ends are what is known at the beginning of a text and at its end.
func ends(s string) (before, after string) {
	before, _, _ = strings.Cut(s, Hole)
	return before, s[strings.LastIndex(s, Hole)+1:]
}

// endsItself reports whether what is kept says when it ends: a struct with a
// field for that.
func (r *Result) endsItself(c *Cookie) bool {
	for _, p := range c.attrs[model.Value].pointers() {
		if p.obj.typ != nil && saysEnd(p.obj.typ) {
			return true
		}
	}
	found := false
	r.Sources(put(c), func(s Source) bool {
		found = found || s.Type != nil && saysEnd(s.Type)
		return found
	})
	return found
}

// itself adds to an entry that it ends, where what is kept says when: under a name in a
// map, or among the names and values of a hash.
func (f *flow) itself(kind model.Kind, entry attributes) {
	if kind != model.Entry || !entry[model.Expires].bottom() {
		return
	}
	if s := (endSearch{f, map[any]bool{}}); s.told(entry[model.Value]) || s.told(entry[model.Fields]) {
		entry[model.Expires] = unknownValue(nil, nil)
	}
}

// named reports whether the names in a hash are written out, by the first of them, come in
// a struct or a map, or are those of somebody, by whom no session is found.
func (f *flow) named(hash value) bool { return !hash.bottom() && f.namedWithin(hash, 0) }

// maxLists bounds how many lists deep the first name of a hash is looked for: a list may
// have itself as its element.
const maxLists = 3

func (f *flow) namedWithin(hash value, depth int) bool {
	return depth < maxLists && !slices.ContainsFunc(hash.atoms, func(a atom) bool {
		if a.kind != pointer {
			return a.kind != konst && !f.ofSomebody(a.reg)
		}
		if a.obj.typ == nil {
			return true
		}
		if _, isList := deref(a.obj.typ).(*types.Array); !isList {
			return false
		}
		first := f.contents(a.obj).get(joinPath(a.path, index(0)))
		return first.bottom() || !f.namedWithin(first, depth+1)
	})
}

// ofSomebody reports whether a register is somebody's name or number, or the text of one, by
// what it is called.
func (f *flow) ofSomebody(v ir.Value) bool {
	v = unconverted(v)
	if call, ok := v.(*ir.Call); ok && len(operands(&call.Call)) == 1 { // memberID.String()
		v = unconverted(operands(&call.Call)[0])
	}
	parts := f.partsOf(v)
	return slices.ContainsFunc(parts, names.Somebody) && !slices.ContainsFunc(parts, names.SessionID)
}

// partsOf are the names of what a register was read from.
func (p *program) partsOf(v ir.Value) []string {
	k := names.Key{}
	namer{program: p, key: &k}.register(v)
	return k.Parts
}

// An endSearch looks in what is kept for a name that says when it ends. Seen are objects
// and registers.
type endSearch struct {
	*flow
	seen map[any]bool
}

func (s endSearch) told(v value) bool {
	if v.struc != nil {
		return s.amongFields(v.struc)
	}
	return slices.ContainsFunc(v.atoms, s.toldBy)
}

func (s endSearch) amongFields(c *fields) bool {
	return slices.ContainsFunc(c.paths(), func(path string) bool { return names.Expiry(path) || s.told(c.set[path]) })
}

func (s endSearch) toldBy(a atom) bool {
	switch {
	case a.kind == konst:
		return a.val.Kind() == constant.String && names.Expiry(constant.StringVal(a.val))
	case a.kind == pointer && !s.seen[a.obj]:
		s.seen[a.obj] = true
		return a.obj.typ != nil && saysEnd(a.obj.typ) || s.amongFields(s.contents(a.obj))
	}
	return a.reg != nil && (saysEnd(a.reg.Type()) || s.made(a.reg))
}

// made goes on in what a register is the text of.
func (s endSearch) made(v ir.Value) bool {
	if part, ok := v.(*ir.Extract); ok {
		v = part.Tuple
	}
	call, ok := v.(*ir.Call)
	if !ok || s.seen[call] {
		return false
	}
	s.seen[call] = true
	obj := calleeObject(&call.Call)
	if obj == nil {
		return false
	}
	m := s.table.Func(funcKey(obj))
	return m != nil && m.Carries != nil && slices.ContainsFunc(call.Call.Args, func(arg ir.Value) bool { return s.told(s.value(arg)) })
}

// saysEnd reports whether a type is a struct with a field for when it ends.
func saysEnd(t types.Type) bool {
	st, ok := innermost(t).Underlying().(*types.Struct)
	if !ok {
		return false
	}
	for field := range st.Fields() {
		if names.Expiry(field.Name()) || field.Embedded() && saysEnd(field.Type()) {
			return true
		}
	}
	return false
}
