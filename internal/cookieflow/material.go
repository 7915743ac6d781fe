package cookieflow

// This file knows what bytes and texts are made of, as far as it tells who else can
// know them. It is of use for keys alone: what is a constant for other attributes is
// one for them anyway.

import (
	"cmp"
	"encoding/base64"
	"encoding/hex"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// A Making says where bytes or a text come from.
type Making uint8

// Where they come from.
const (
	Unknown     Making = iota
	Constant           // they are written in the program
	Environment        // a variable of the environment; empty where there is none
	Random             // a generator made for cryptography
	Guessable          // what others can work out or try
)

// A material is what bytes or a text are made of that are not known otherwise.
// Facts have the exported fields alone: the text of a key is not for others.
type material struct {
	Making Making
	Bytes  int `json:",omitzero"` // how many; -1: not known
	// Name is that of the variable of the environment, what is guessable, or the variable
	// of another package that a constant is in.
	Name string `json:",omitzero"`
	// Checked says that the package where it is made asks for the variable of the
	// environment.
	Checked bool `json:",omitzero"`

	text string   // of a constant, as far as it is known
	node ast.Node // where they are written or made
	call ir.Value // what makes them
	pem  bool     // it is a text that says of itself what it is
	from bool     // another package says so
}

func (m *material) compare(n *material) int {
	if m == n {
		return 0
	}
	if m == nil || n == nil {
		return compareBool(m != nil, n != nil)
	}
	return cmp.Or(cmp.Compare(m.Making, n.Making), cmp.Compare(m.Bytes, n.Bytes), cmp.Compare(m.Name, n.Name), compareBool(m.Checked, n.Checked), compareBool(m.from, n.from),
		cmp.Compare(m.text, n.text), cmp.Compare(nodePos(m.node), nodePos(n.node)), compareReg(m.call, n.call))
}

// at is a material that is written or made at a place.
func (m *material) at(node ast.Node) *material {
	n := *m
	n.node = node
	return &n
}

// madeOf is a value, of a register, of which it is known what it was made of.
func madeOf(m *material, reg ir.Value) value {
	return one(atom{kind: unknown, reg: reg, made: m})
}

// spelled is what a constant text is as a material.
func spelled(text string, node ast.Node) *material {
	return &material{Making: Constant, Bytes: len(text), text: text, node: node, pem: strings.HasPrefix(text, "-----BEGIN")}
}

// material is what an atom is made of; nil where that is not known.
func (f *flow) material(a atom) *material {
	switch {
	case a.kind == konst && a.val.Kind() == constant.String:
		return spelled(constant.StringVal(a.val), siteNode(a.site))
	case a.kind == unknown:
		return a.made
	case a.kind == pointer && !a.obj.opaque:
		return f.contained(a)
	}
	return nil
}

// contained is what the bytes are made of that an address leads to.
func (f *flow) contained(p atom) *material {
	c := f.contents(p.obj)
	var all []atom
	if p.path == "" {
		all = append(all, c.rest.atoms...)
		for _, path := range c.paths() {
			all = append(all, c.set[path].atoms...)
		}
	} else {
		all = c.get(p.path).atoms
	}
	var out *material
	for _, a := range all {
		switch {
		case a.kind == zero, a.kind == konst && a.val.Kind() == constant.Int:
			continue // not written yet, or a byte among others
		case a.kind != unknown || a.made == nil, out != nil && out.Making != a.made.Making:
			return nil
		}
		out = a.made
	}
	if out == nil {
		return f.literal(p, all)
	}
	if p.part || p.some || len(c.set) > 0 {
		n := *out
		n.Bytes = -1
		return &n
	}
	return out
}

// literal is a list of bytes that are all constants.
func (f *flow) literal(p atom, all []atom) *material {
	array, ok := deref(p.obj.typ).(*types.Array)
	if !ok || p.part || p.some || p.obj.site == nil || litOf(p.obj.site.Node) == nil || len(litOf(p.obj.site.Node).Elts) == 0 {
		return nil
	}
	var text strings.Builder
	for _, a := range all {
		if a.kind == konst {
			text.WriteString(a.val.ExactString() + " ")
		}
	}
	return &material{Making: Constant, Bytes: int(array.Len()), text: text.String(), node: p.obj.site.Node}
}

// respelled is a conversion between bytes and a string.
func (f *flow) respelled(v *ir.Convert, val value) (value, bool) {
	if !isTextual(v.Type()) || !isTextual(v.X.Type()) {
		return value{}, false
	}
	var out value
	for _, a := range val.atoms {
		m := f.material(a)
		if m == nil || isBasic(v.Type()) && isBasic(v.X.Type()) || filledLater(v) {
			return value{}, false
		}
		if a.kind == konst && m.node == nil {
			m = m.at(v.Source())
		}
		out = join(out, one(atom{kind: unknown, site: a.site, reg: v, made: m}))
	}
	return out, !out.bottom()
}

// filledLater reports whether something is written into bytes that are made of a
// text.
func filledLater(v ir.Value) bool {
	if v.Referrers() == nil {
		return false
	}
	return slices.ContainsFunc(*v.Referrers(), func(r ir.Instruction) bool {
		switch r := r.(type) {
		case *ir.IndexAddr:
			return slices.ContainsFunc(*r.Referrers(), func(u ir.Instruction) bool {
				s, ok := u.(*ir.Store)
				return ok && s.Addr == r
			})
		case *ir.Slice:
			return filledLater(r)
		case ir.CallInstruction:
			return fills(r.Common(), v)
		}
		return false
	})
}

// fills reports whether a call writes into bytes that it is given, by its name.
func fills(c *ir.CallCommon, v ir.Value) bool {
	if b, ok := c.Value.(*ir.Builtin); ok {
		return b.Name() == "clear" || b.Name() == "copy" && c.Args[0] == v
	}
	obj := calleeObject(c)
	return obj != nil && (strings.HasPrefix(obj.Name(), "Read") || strings.HasPrefix(obj.Name(), "Fill"))
}

// origin is what the model says of where a call's result comes from.
func (c *libraryCall) origin(o *model.Origin) *material {
	m := &material{Bytes: -1, node: c.at.Source()}
	m.call, _ = c.at.(ir.Value)
	switch {
	case o.Environment != 0:
		a, ok := c.operand(o.Environment).single()
		if !ok || a.kind != konst {
			return nil
		}
		m.Making, m.Name = Environment, a.show()
	case o.Guessable != "" && o.From != 0 && !c.plainGenerator(o.From):
		return nil
	case o.Guessable != "":
		m.Making, m.Name = Guessable, o.Guessable
	case o.Random, o.From != 0 && c.generator(o.From):
		m.Making = Random
		if o.Bytes > 0 {
			m.Bytes = o.Bytes
		}
		if n, ok := (Setting{c.operand(o.Length)}).Int(); ok && o.Length != 0 {
			m.Bytes = int(n)
		}
	default:
		return nil
	}
	return m
}

// generator reports whether an operand is a generator made for cryptography.
func (c *libraryCall) generator(o model.Operand) bool {
	in, ok := c.at.(ir.CallInstruction)
	ops := operands(in.Common())
	i := o.Index(c.sig.Recv() != nil)
	if !ok || i < 0 || i >= len(ops) {
		return false
	}
	return c.program.generator(ops[i])
}

// generator reports whether a register holds a generator made for cryptography.
func (p *program) generator(v ir.Value) bool {
	load, ok := v.(*ir.Load)
	return ok && p.table.Generator(variableRead(load))
}

// variableRead is the package variable that is read; zero where that is something else.
func variableRead(load *ir.Load) model.TypeKey {
	g, ok := load.X.(*ir.Global)
	if !ok || g.Object() == nil || g.Object().Pkg() == nil {
		return model.TypeKey{}
	}
	return model.TypeKey{Pkg: g.Object().Pkg().Path(), Name: g.Object().Name()}
}

// plainGenerator reports whether an operand is a generator of math/rand that is made
// of a source of that.
func (c *libraryCall) plainGenerator(o model.Operand) bool {
	in, ok := c.at.(ir.CallInstruction)
	ops := operands(in.Common())
	i := o.Index(c.sig.Recv() != nil)
	return ok && i >= 0 && i < len(ops) && c.program.plainGenerator(ops[i], 0)
}

// plainGenerator reports the same of a register, as far as that is told by what made
// it.
func (p *program) plainGenerator(v ir.Value, depth int) bool {
	switch v := v.(type) {
	case *ir.Call:
		obj := calleeObject(&v.Call)
		if obj == nil || obj.Pkg() == nil || obj.Pkg().Path() != "math/rand" && obj.Pkg().Path() != "math/rand/v2" {
			return false
		}
		return obj.Name() == "NewSource" || obj.Name() == "NewPCG" || obj.Name() == "New" && len(v.Call.Args) == 1 && depth < maxStatic && p.plainGenerator(v.Call.Args[0], depth+1)
	case *ir.MakeInterface:
		return depth < maxStatic && p.plainGenerator(v.X, depth+1)
	case *ir.ChangeInterface:
		return depth < maxStatic && p.plainGenerator(v.X, depth+1)
	case *ir.Load:
		g, ok := v.X.(*ir.Global)
		if !ok || depth > maxStatic {
			return false
		}
		use := p.globals[g]
		return use != nil && len(use.stores) > 0 && !slices.ContainsFunc(use.stores, func(s *ir.Store) bool { return !p.plainGenerator(s.Val, depth+1) })
	}
	return false
}

// fill fills bytes with what the model says.
func (c *libraryCall) fill(o *model.Origin) {
	made := c.origin(o)
	for _, p := range c.pointers(c.operand(o.Into)) {
		if made == nil || p.part || p.some || p.obj.opaque {
			c.blur(p.obj, nil)
			continue
		}
		m := *made
		m.Bytes = c.size(p.obj)
		c.write([]atom{{kind: pointer, obj: p.obj, path: p.path}}, madeOf(&m, nil))
	}
}

// size is how many bytes an object has; -1: not known.
func (f *flow) size(o *object) int {
	if o.typ == nil {
		return -1
	}
	if array, ok := deref(o.typ).(*types.Array); ok {
		return int(array.Len())
	}
	return -1
}

// decoded is the bytes that a text stands for.
func (c *libraryCall) decoded(d *model.Decoding) value {
	return c.passed(d.Of, func(m *material) {
		text := m.text
		m.Bytes, m.text = -1, ""
		if m.Making == Constant {
			m.Bytes, m.text = len(decode(text, d.By)), text
		}
	})
}

func decode(text string, by model.Code) []byte {
	if by == model.Hex {
		b, _ := hex.DecodeString(text)
		return b
	}
	text = strings.TrimRight(text, "=")
	for _, e := range []*base64.Encoding{base64.RawStdEncoding, base64.RawURLEncoding} {
		if b, err := e.DecodeString(text); err == nil {
			return b
		}
	}
	return nil
}

// carriedMaterial is what a call makes of data of operands: what was made of a constant
// is no secret, either, and where nothing was done to a text it may be as empty as it
// was.
func (c *libraryCall) carriedMaterial(m *model.Carry) value {
	if m.Into != 0 || m.By != 0 || len(m.From) == 0 {
		return value{}
	}
	return c.passed(m.From[0], func(x *material) {
		for _, o := range m.From[1:] {
			if other := c.operand(o); len(m.From) > 1 && !(Setting{other}).Only(func(constant.Value) bool { return true }) {
				*x = material{}
			}
		}
		if x.Making == Environment && (m.How != "" || m.Hash || m.Hides) || x.Making == Constant && m.Hides {
			*x = material{}
		}
		x.Bytes = -1
	})
}

// passed is an operand that a call does something to.
func (c *libraryCall) passed(o model.Operand, change func(*material)) value {
	var out value
	for _, a := range c.operand(o).atoms {
		m := c.material(a)
		if m == nil {
			return value{}
		}
		n := *m
		if change(&n); n.Making == Unknown {
			return value{}
		}
		out = join(out, one(atom{kind: unknown, site: a.site, made: &n}))
	}
	return out
}

// chosen is an element that is picked by what can be guessed.
func (f *flow) chosen(index ir.Value, v ir.Value) (value, bool) {
	a, ok := f.value(index).single()
	if !ok || a.kind != unknown || a.made == nil || a.made.Making != Guessable {
		return value{}, false
	}
	return madeOf(a.made, v), true
}

// allBytes reports whether a slice has all bytes of an array, as one that is made with
// a constant length.
func allBytes(v *ir.Slice) bool {
	array, ok := deref(v.X.Type()).Underlying().(*types.Array)
	if !ok || !isTextual(v.Type()) || v.Low != nil || v.High == nil {
		return false
	}
	high := constInt(v.High)
	return high != nil && constant.Compare(high, token.EQL, constant.MakeInt64(array.Len()))
}
