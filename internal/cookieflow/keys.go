package cookieflow

// This file knows the keys that libraries are given.

import (
	"cmp"
	"go/ast"
	"go/constant"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/mod/semver"
	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/names"
)

// A KeyUse is where a library is given keys, or left without.
type KeyUse struct {
	model.Keyed
	// Site is the call, or what makes the manager.
	Site *Site
	// Sign and Encrypt are the keys.
	Sign, Encrypt Setting
	// TakesNone says that the library goes on with an empty key, in the version that
	// the program uses.
	TakesNone bool
	// Same says that the two keys are one value.
	Same bool
	// ServerSide says that the keys are those of a store which keeps the data of sessions
	// on the server: of them the cookie has the identifier only.
	ServerSide bool
}

// A Material is one thing that a key may be made of.
type Material struct {
	Making Making
	// Bytes is how many they are; -1: not known.
	Bytes int
	// Name is that of the variable of the environment, what is guessable, or the variable
	// of another package that a constant is in.
	Name string
	// Checked says that the package asks whether the variable has a text.
	Checked bool
	// Certificate says that the text of a constant is that of a key or certificate
	// in PEM, as those have of which both sides do not have the same.
	Certificate bool
	// PerRequest says that it is made anew for each request.
	PerRequest bool
	// At is where it is written or made; nil where that is in another package.
	At ast.Node

	text string
}

// SameText reports whether two are the same constant.
func (m Material) SameText(n Material) bool {
	return m.Making == Constant && n.Making == Constant && (m.text != "" && m.text == n.text || m.Name != "" && m.Name == n.Name)
}

// takeKeys is a call that is given keys.
func (c *libraryCall) takeKeys(m *model.Func) {
	k := m.Keys
	switch {
	case k.Pairs != 0:
		c.takePairs(m)
	case k.Returned != 0:
		c.keyEvent(m, 0, c.returnedKey(c.operand(k.Returned), k.Takes), value{})
	case len(k.Takes) > 0 && k.Inside == "" && !c.takes(k.Takes, k.Sign):
	default:
		c.keyEvent(m, 0, c.key(k.Sign, k.Inside), c.key(k.Encrypt, k.Inside))
	}
}

// takePairs takes the keys of a list by turns.
func (c *libraryCall) takePairs(m *model.Func) {
	pairs := m.Keys.Pairs.Among(c.sig.Params().Len())
	list := c.operand(pairs)
	n, ok := c.length(list)
	if !ok || n > maxParts {
		return
	}
	a, _ := list.single()
	first := pairs.Index(false)
	key := func(i int) value {
		switch {
		case i >= int(n):
			return value{}
		case c.takesList(pairs):
			return c.given(model.Param(first + i))
		}
		return c.contents(a.obj).get(index(i))
	}
	for i := 0; i < int(n); i += 2 {
		c.keyEvent(m, i, c.bytesOf(key(i)), c.bytesOf(key(i+1)))
	}
}

// key is the key that an operand is, or has at a path.
func (c *libraryCall) key(o model.Operand, path string) value {
	if o == 0 {
		return value{}
	}
	v := c.given(o)
	if path == "" {
		return c.bytesOf(v)
	}
	if v.struc != nil || len(c.pointers(v)) == 0 {
		return c.bytesOf(v.field(path))
	}
	var out value
	for _, p := range c.pointers(v) {
		out = join(out, c.contents(p.obj).get(joinPath(p.path, path)))
	}
	return c.bytesOf(out)
}

// bytesOf is a key without addresses: what leads to bytes is what these are made of.
func (c *libraryCall) bytesOf(v value) value {
	if v.struc != nil {
		return unknownValue(c.callSite(c.at), nil)
	}
	return c.fromFields(v).each(func(a atom) value {
		if m := c.material(a); m != nil && a.kind != unknown {
			return one(atom{kind: unknown, site: a.site, reg: a.reg, obj: a.obj, made: m})
		}
		if a.kind == pointer {
			return one(a.unknown(nil))
		}
		return one(a)
	}).decidedBy(c.callSite(c.at))
}

// returnedKey is the key that a function returns which a library calls, where that may have
// one of the types that the library takes for keys.
func (c *libraryCall) returnedKey(fns value, takes []string) value {
	var out value
	for _, a := range fns.atoms {
		args := []value{}
		if a.kind == pointer && a.obj.fn != nil {
			for range a.obj.fn.Params {
				args = append(args, unknownValue(nil, nil))
			}
		}
		callee, full := c.functionOf(a, args)
		if callee == nil || callee.summary == nil || len(callee.summary.results) == 0 || !mayReturn(callee.fn, takes) {
			return unknownValue(c.callSite(c.at), nil)
		}
		s := &subst{flow: c.flow, callee: callee, at: c.at, args: full, site: c.callSite(c.at), made: map[*object]*object{}}
		out = join(out, c.bytesOf(s.value(c.fromFields(callee.summary.results[0]))).each(func(x atom) value {
			if x.kind == zero || x.made != nil && x.made.Making == Constant && x.made.Bytes == 0 {
				return value{} // beside an error
			}
			return one(x)
		}))
	}
	if out.bottom() { // there is nothing but errors
		return unknownValue(c.callSite(c.at), nil)
	}
	return out
}

// mayReturn reports whether what a function returns first may have one of some types, in an
// interface.
func mayReturn(fn *ir.Function, names []string) bool {
	if fn == nil || fn.Blocks == nil {
		return true
	}
	return slices.ContainsFunc(returns(fn, 0), func(r root) bool {
		switch v := r.reg.(type) {
		case *ir.MakeInterface:
			return slices.Contains(names, v.X.Type().String())
		case *ir.Const:
			return v.Value != nil
		}
		return true
	})
}

// keyEvent notes that a call is given keys.
func (c *libraryCall) keyEvent(m *model.Func, n int, sign, encrypt value) {
	if sign.bottom() && encrypt.bottom() {
		return
	}
	obj := c.object(objectKey{fn: c.fn, at: c.at, path: "key" + index(n)}, func(o *object) { o.site = c.callSite(c.at) })
	attrs := attributes{}
	for a, v := range map[model.Attribute]value{model.SigningKey: sign, model.EncryptionKey: encrypt} {
		if !v.bottom() {
			attrs[a] = v
		}
	}
	c.emit(&event{kind: model.Keying, obj: obj, attrs: attrs, call: c.at.Source(), by: m})
}

// keyed is what is said of the keys of a cookie, a manager or a call; nil where it has
// none.
func (c *Cookie) keyed() *model.Keyed {
	if c.by != nil && c.by.Keys != nil && c.Kind == model.Keying {
		return &c.by.Keys.Keyed
	}
	for _, r := range c.readings {
		if r.Keyed != nil {
			return r.Keyed
		}
	}
	return nil
}

// keyUse is how a library is given the keys.
func (p *program) keyUse(c *Cookie) *KeyUse {
	k := c.keyed()
	if k == nil || c.Found && !c.Attr(model.SigningKey).Explicit() {
		return nil
	}
	u := &KeyUse{Keyed: *k, Site: c.Site, Sign: c.Attr(model.SigningKey), Encrypt: c.Attr(model.EncryptionKey), TakesNone: k.Empty}
	if version := p.versions[k.Module]; k.EmptyBefore != "" && version != "" && semver.Compare(version, k.EmptyBefore) < 0 {
		u.TakesNone = true
	}
	if c.Kind == model.Keying && u.Sign.LeftOut() {
		return nil // a field that others set, or an error of what is called
	}
	u.Same = sameKey(u.Sign.value, u.Encrypt.value)
	u.ServerSide = c.ServerSide || c.by != nil && c.by.Make != nil && c.by.Make.ServerSide
	return u
}

// sameKey reports whether two keys are one value.
func sameKey(a, b value) bool {
	x, ok := a.single()
	y, known := b.single()
	if !ok || !known || x.kind != y.kind {
		return false
	}
	switch {
	case x.kind == input:
		return x.in == y.in && x.path == y.path
	case x.kind != unknown:
		return false
	case x.made != nil && y.made != nil && x.made.Making == y.made.Making:
		switch x.made.Making {
		case Constant:
			return x.made.text != "" && x.made.text == y.made.text && x.made.Bytes == y.made.Bytes
		case Environment:
			return x.made.Name == y.made.Name
		}
		if x.obj != nil || y.obj != nil { // a function that is called twice makes two random ones
			return x.obj == y.obj
		}
	}
	return x.reg != nil && sameRegister(x.reg, y.reg)
}

// sameRegister reports whether two registers are one, or are made of one in the same
// way.
func sameRegister(a, b ir.Value) bool {
	if a == b {
		return true
	}
	switch a := a.(type) {
	case *ir.Convert:
		b, ok := b.(*ir.Convert)
		return ok && sameRegister(a.X, b.X)
	case *ir.Load:
		b, ok := b.(*ir.Load)
		if !ok {
			return false
		}
		if g, ok := a.X.(*ir.Global); ok {
			return g == b.X
		}
		x, ok := a.X.(*ir.FieldAddr)
		y, same := b.X.(*ir.FieldAddr)
		return ok && same && x.Field == y.Field && sameRegister(x.X, y.X)
	}
	return false
}

// Materials are what a key may be made of, each thing once. What is not understood is
// one of them.
func (r *Result) Materials(s Setting) []Material {
	if s.value.struc != nil {
		return []Material{{Bytes: -1}}
	}
	out := make([]Material, 0, len(s.value.atoms))
	for _, a := range s.value.atoms {
		m := Material{Bytes: -1}
		switch {
		case a.kind == konst && a.val.Kind() == constant.String:
			text := constant.StringVal(a.val)
			m = Material{Making: Constant, Bytes: len(text), text: text, At: siteNode(a.site)}
		case a.kind == unknown && a.made != nil:
			m = Material{Making: a.made.Making, Bytes: a.made.Bytes, Name: a.made.Name, At: a.made.node, text: a.made.text, Certificate: a.made.pem}
			m.Checked = a.made.Making == Environment && (a.made.Checked || r.program.checks(a.made.Name))
			if instr, ok := a.made.call.(ir.Instruction); ok {
				m.PerRequest = r.program.perRequest(instr.Parent(), 0)
			}
		case a.kind == unknown && a.reg != nil:
			m = r.program.guessedKey(a.reg)
		}
		if m.At == nil {
			m.At = siteNode(a.site)
		}
		out = append(out, m)
	}
	return out
}

// guessedKey is what a key is made of that others can work out, as identifiers are: letters
// that math/rand has chosen.
func (p *program) guessedKey(reg ir.Value) Material {
	g := guesser{tracer: &tracer{program: p, climbs: true, seen: map[tracePoint]bool{}}}
	g.walk(p.writtenOnce(reg), trail{})
	i := slices.IndexFunc(g.By, func(by string) bool { return strings.HasPrefix(by, "math/rand") })
	if !g.Weak() || g.Random > 0 || i < 0 {
		return Material{Bytes: -1}
	}
	return Material{Making: Guessable, Bytes: -1, Name: g.By[i], At: g.at}
}

// writtenOnce is what is written to the package variable that a register was read from, where
// that happens at one place; else the register.
func (p *program) writtenOnce(reg ir.Value) ir.Value {
	load, ok := unconverted(reg).(*ir.Load)
	if !ok {
		return reg
	}
	if g, ok := load.X.(*ir.Global); ok && g.Pkg == p.pkg {
		if store := p.onlyStore(g); store != nil {
			return store.Val
		}
	}
	return reg
}

// KeyWay returns where a key is written or made and where a library gets it. It returns
// nothing unless explanations are asked for.
func (r *Result) KeyWay(u *KeyUse, m Material) []Step {
	if !r.opts.Explain {
		return nil
	}
	var e explanation
	e.node(m.At, "the key is written or made here")
	e.site(u.Site, "it is given to a library here")
	return e.steps
}

// maxOrigins bounds how many calls up a function is looked for that answers a request.
const maxOrigins = 3

// perRequest reports whether a function runs for each request: it answers one, or only
// functions that do call it.
func (p *program) perRequest(fn *ir.Function, depth int) bool {
	if fn == nil || depth > maxOrigins {
		return false
	}
	if p.answersRequests(fn) {
		return !p.onceOnly(fn)
	}
	if fn.Parent() != nil {
		return p.perRequest(fn.Parent(), depth+1)
	}
	u := p.uses[fn]
	if u == nil || u.taken || len(u.calls) == 0 {
		return false
	}
	return !slices.ContainsFunc(u.calls, func(c ir.CallInstruction) bool { return !p.perRequest(c.Parent(), depth+1) })
}

// onceOnly reports whether a function mentions that something in it is done once.
func (p *program) onceOnly(fn *ir.Function) bool {
	for call := range instructions[ir.CallInstruction](fn) {
		if obj := calleeObject(call.Common()); obj != nil && obj.FullName() == "(*sync.Once).Do" {
			return true
		}
	}
	return false
}

// tellsKey reports whether a function that other packages can call returns bytes or a
// text that it may make of constants or of the environment: it is cheap, and may be a
// key elsewhere.
func (p *program) tellsKey(fn *ir.Function) bool {
	obj, ok := fn.Object().(*types.Func)
	if !ok || !visible(obj) || fn.Signature.Results().Len() == 0 || fn.Signature.Results().Len() > 2 || !isSmall(fn) {
		return false
	}
	if t := fn.Signature.Results().At(0).Type(); !isTextual(t) {
		return hasText(t, names.Secret, 0)
	}
	for _, b := range fn.Blocks {
		ret, ok := b.Control().(*ir.Return)
		if ok && len(ret.Results) > 0 && p.tells(ret.Results[0]) {
			return true
		}
	}
	return false
}

// hasText reports whether a type is a struct, or leads to one, with a text in a field of
// such a name.
func hasText(t types.Type, named func(string) bool, depth int) bool {
	st, ok := deref(t).Underlying().(*types.Struct)
	if !ok || depth == maxKeptPath {
		return false
	}
	for field := range st.Fields() {
		if isTextual(field.Type()) && named(field.Name()) || hasText(field.Type(), named, depth+1) {
			return true
		}
	}
	return false
}

// tells reports whether a register may be a key of which something can be told.
func (p *program) tells(v ir.Value) bool {
	switch v := v.(type) {
	case *ir.Convert:
		return p.tells(v.X)
	case *ir.Load:
		_, global := v.X.(*ir.Global)
		return global
	case *ir.Const:
		return v.Value != nil
	case *ir.Call:
		obj := calleeObject(&v.Call)
		if obj == nil {
			return false
		}
		m := p.table.Func(funcKey(obj))
		return m != nil && m.Origin != nil
	}
	return false
}

// keys adds to r the keys of calls and managers.
func (p *program) keys(r *Result, of []*Cookie) {
	for _, c := range of {
		if u := p.keyUse(c); u != nil {
			r.Keys = append(r.Keys, u)
		}
	}
	slices.SortStableFunc(r.Keys, func(a, b *KeyUse) int { return cmp.Compare(a.Site.pos(), b.Site.pos()) })
}
