package cookieflow

// This file finds out how hard it is to guess an identifier: what of it is random, and
// what others can work out. It goes back from where the identifier ends up, as traces
// of data do, but has to account for all that is in it: what is not known may be
// random.

import (
	"cmp"
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/names"
)

// An Identifier is what lets somebody in who has it: the value of a cookie, the key of a
// session.
type Identifier struct {
	// Site is the place that puts it where it is used.
	Site ast.Node
	// Cookie is the name of the cookie whose value it is; empty: it is none, or that is
	// not known.
	Cookie string
	// Store is the name of the map that has it as a key; empty: it is a cookie's value.
	Store string
	// Table is the table of a database that has it in a row; empty: none has.
	Table string
	// Entry is what is known of the key that a store such as Redis keeps it under; empty:
	// it is none, or nothing is known.
	Entry string
	// Kept says that it is, or is in, such a key.
	Kept bool
	// Generates says that it is what a function returns that a library calls for
	// identifiers.
	Generates bool

	roots []root
	via   []ast.Node
	// row is the struct whose field it is, where it is not known what is written to that
	// there; nil: it is not.
	row   ir.Value
	field int
}

// A Guess is what is known of how an identifier is made.
type Guess struct {
	// Unknown says that something is in it that may be random.
	Unknown bool
	// Random is how many bytes of it are random.
	Random int
	// Length is the parameter, from 1 on, that tells how many more are, of what a function
	// makes; 0: none does.
	Length int `json:",omitzero"`
	// By are what it is made of that others can work out, in order.
	By []string
	// Protected says that it has a signature that others cannot make.
	Protected bool
}

// Weak reports whether others can find such an identifier: what it is made of is
// known, and too little of that is random.
func (g Guess) Weak() bool {
	return !g.Unknown && !g.Protected && g.Random < LeastRandom && (g.Random > 0 || len(g.By) > 0)
}

// LeastRandom is how many random bytes an identifier should have.
const LeastRandom = 16

// Identifiers are the identifiers that the package gives out, in source order.
func (r *Result) Identifiers() []*Identifier {
	if r.program == nil {
		return nil
	}
	var out []*Identifier
	for _, p := range r.Puts() {
		if !p.Session && (names.SensitiveBy(r.opts.SensitiveNames, p.Name) || names.AgainstForgery(p.Name)) {
			out = append(out, p.identifiers()...)
		}
	}
	out = append(out, r.entryKeys()...)
	out = append(out, r.program.sessionKeys()...)
	out = append(out, r.program.rowKeys()...)
	out = append(out, r.program.generated()...)
	slices.SortStableFunc(out, func(a, b *Identifier) int { return cmp.Compare(a.Site.Pos(), b.Site.Pos()) })
	return once(out)
}

// once leaves out what is used a second time: it is one identifier, wherever it goes.
func once(ids []*Identifier) []*Identifier {
	seen := map[ir.Value]bool{}
	return slices.DeleteFunc(ids, func(id *Identifier) bool {
		known := slices.ContainsFunc(id.roots, func(r root) bool { return seen[r.reg] })
		for _, r := range id.roots {
			if _, constant := r.reg.(*ir.Const); !constant {
				seen[r.reg] = true
			}
		}
		return known
	})
}

// identifiers are the values that a cookie may have, by the places that put them there.
// What is one of several, or a part of one, is looked at together with the others.
func (p *Put) identifiers() []*Identifier {
	var out []*Identifier
	for _, at := range p.roots {
		if at.trail.site == nil || at.reg == nil { // a number in a text, which has a register of its own
			continue
		}
		i := slices.IndexFunc(out, func(id *Identifier) bool { return id.Site == at.trail.site.Node })
		if i < 0 {
			i = len(out)
			out = append(out, &Identifier{Site: at.trail.site.Node, Cookie: p.Name, via: p.via})
		}
		out[i].roots = append(out[i].roots, at)
	}
	return out
}

// Guess works out how an identifier is made.
func (r *Result) Guess(id *Identifier) Guess {
	g := guesser{tracer: &tracer{program: r.program, via: id.via, climbs: true, seen: map[tracePoint]bool{}}}
	for _, root := range id.roots {
		g.walk(root.reg, root.trail)
	}
	if id.row != nil {
		g.rowField(id.row, id.field)
	}
	return g.Guess
}

// entryKeys are the identifiers in the keys under which sessions are kept in a store
// such as Redis: what is not written out of them. What somebody types, such as a code of
// six digits, is no identifier.
func (r *Result) entryKeys() []*Identifier {
	var out []*Identifier
	for _, c := range r.Cookies {
		if c.Kind != model.Entry || c.Sink == nil {
			continue
		}
		if k := r.Key(c); !k.Session() || k.Typed() {
			continue
		}
		name := c.Attr(model.Name)
		id := &Identifier{Site: c.Sink, Kept: true, Entry: strings.TrimRight(strings.SplitN(keyText(c), Hole, 2)[0], ":-_ ")}
		for _, at := range roots(name.value) {
			if at.reg != nil { // a number in a text, which has a register of its own
				id.roots = append(id.roots, at)
			}
		}
		if len(id.roots) > 0 {
			out = append(out, id)
		}
	}
	return out
}

// sessionKeys are the keys under which the package puts sessions into maps of its
// own.
func (p *program) sessionKeys() []*Identifier {
	s := storeSearch{program: p, of: map[*types.Var]*ownStore{}}
	var out []*Identifier
	for u := range instructions[*ir.MapUpdate](p.funcs...) {
		if u.Source() == nil {
			continue
		}
		v := s.holder(u.Map)
		if v == nil || !isTextual(u.Key.Type()) || !s.ofSomebody(v, u.Value) {
			continue
		}
		out = append(out, &Identifier{Site: u.Source(), Store: v.Name(), roots: []root{{u.Key, trail{}}}})
	}
	return out
}

// ofSomebody reports whether a map keeps sessions of people by what is put into it: not
// those of connections or of programs.
func (s *storeSearch) ofSomebody(m *types.Var, v ir.Value) bool {
	if boxed, ok := v.(*ir.MakeInterface); ok {
		v = boxed.X
	}
	t := v.Type()
	return names.SessionStore(m.Name(), typeName(t)) && !connects(t, 0) && (identifies(t, 0) || s.named(v))
}

// generated are the functions that libraries are given to make identifiers.
func (p *program) generated() []*Identifier {
	var out []*Identifier
	add := func(t types.Type, field int, v ir.Value, at ast.Node) {
		rec, prefix := p.record(t)
		if rec == nil || prefix != "" || rec.Generator == "" || fieldName(t, field) != rec.Generator || at == nil {
			return
		}
		fn := functionIn(v)
		if fn == nil {
			return
		}
		id := &Identifier{Site: at, Generates: true}
		for _, b := range fn.Blocks {
			if ret, ok := b.Control().(*ir.Return); ok && len(ret.Results) > 0 {
				id.roots = append(id.roots, root{ret.Results[0], trail{}})
			}
		}
		out = append(out, id)
	}
	for instr := range instructions[ir.Instruction](p.funcs...) {
		switch instr := instr.(type) {
		case *ir.CompositeValue:
			st, ok := instr.Type().Underlying().(*types.Struct)
			lit := litOf(instr.Source())
			for i := 0; ok && lit != nil && i < st.NumFields(); i++ {
				if instr.Bitmap.Bit(i) == 1 {
					add(instr.Type(), i, instr.Values[i], p.sites.element(lit, st, i).Node)
				}
			}
		case *ir.Store:
			if fa, ok := instr.Addr.(*ir.FieldAddr); ok {
				add(elem(fa.X.Type()), fa.Field, instr.Val, instr.Source())
			}
		}
	}
	return out
}

// holder is the variable or field that a map comes out of; nil for others.
func (s *storeSearch) holder(m ir.Value) *types.Var {
	load, ok := m.(*ir.Load)
	if !ok {
		return nil
	}
	v, _ := place(load.X).(*types.Var)
	if v == nil || v.Pkg() != s.pass.Pkg {
		return nil
	}
	return v
}
