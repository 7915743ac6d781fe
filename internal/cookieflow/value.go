package cookieflow

import (
	"cmp"
	"go/constant"
	"maps"
	"slices"
	"strings"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// A value is what is known of a Go value at a point of the program: the set of
// things that it may be, or, for a struct, the values of its fields. The set
// without members is bottom: nothing has reached this point.
type value struct {
	atoms []atom  // sorted, without duplicates
	struc *fields // a struct, map or array; atoms is nil then
}

// maxAtoms bounds what a set has besides what is in rows, and maxSet what it
// has in all; a larger one is unknown.
const (
	maxAtoms = 12
	maxSet   = 2 * maxRows
)

// maxPaths bounds how many paths of one object are told apart.
const maxPaths = 500

// maxPath bounds, in bytes, how far into structures values are followed: lists
// and trees have no end.
const maxPath = 80

type kind uint8

const (
	zero    kind = iota // never written: the zero value of its type
	konst               // a constant
	pointer             // the address of a path in an object
	text                // a string of several parts, not all of them known
	input               // what the caller passes, or what that leads to
	applied             // what a function that the caller passes leaves in what it is given
	unknown             // anything
)

// An atom is one thing that a value may be.
type atom struct {
	kind     kind
	site     *Site            // what decided; nil on the way between two places
	val      constant.Value   // of a konst
	obj      *object          // of a pointer; of a key, what has its bytes
	together bool             // of a pointer: one of several that are all there
	part     bool             // of a pointer: to a list of which this is a part, or that is a part of this
	some     bool             // of a pointer: to some of the elements only
	pick     bool             // of a pointer: to the one element under a key that is not known
	path     string           // in obj; of an input, from the parameter on
	in       int              // of an input: the parameter, receiver first, then free variables
	guess    bool             // not known to be there, but kept in such fields by the package
	neg      bool             // of an input: its negation
	reg      ir.Value         // of an input or unknown: a register that has held it
	row      *row             // the element that it was read from, of several
	parts    []atom           // of a text
	arg      int              // of an applied: which argument the function is given; in and path lead to the function
	at       string           // of an applied: the path in what the function is given
	measure  measure          // of an input or unknown: what it stands for
	ignored  ruleList         // of what another package decided: the rules that it ignores there
	told     model.Attributes // of what another package decided: what it has findings of there
	blank    bool             // of a konst: because of a field of a request that a server leaves empty
	made     *material        // of an unknown: what it was made of; nil: not known
}

func (a atom) compare(b atom) int {
	return cmp.Or(
		cmp.Compare(a.kind, b.kind),
		a.site.compare(b.site),
		cmp.Compare(a.obj.number(), b.obj.number()),
		cmp.Compare(a.in, b.in),
		cmp.Compare(a.path, b.path),
		compareBool(a.neg, b.neg),
		compareBool(a.together, b.together),
		compareBool(a.guess, b.guess),
		compareBool(a.part, b.part),
		compareBool(a.some, b.some),
		compareBool(a.pick, b.pick),
		compareConst(a.val, b.val),
		compareReg(a.reg, b.reg),
		a.row.compare(b.row),
		compareParts(a.parts, b.parts),
		cmp.Compare(a.arg, b.arg),
		cmp.Compare(a.at, b.at),
		a.measure.compare(b.measure),
		cmp.Compare(a.ignored, b.ignored),
		cmp.Compare(a.told, b.told),
		compareBool(a.blank, b.blank),
		a.made.compare(b.made),
	)
}

func compareReg(a, b ir.Value) int {
	if a == nil || b == nil {
		return compareBool(a != nil, b != nil)
	}
	return cmp.Or(cmp.Compare(a.Pos(), b.Pos()), cmp.Compare(a.Name(), b.Name()))
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	default:
		return 1
	}
}

func compareConst(a, b constant.Value) int {
	if a == nil || b == nil {
		return compareBool(a != nil, b != nil)
	}
	if a == b { // a constant.Value is comparable
		return 0
	}
	return cmp.Or(cmp.Compare(a.Kind(), b.Kind()), strings.Compare(a.ExactString(), b.ExactString()))
}

func one(a atom) value { return value{atoms: []atom{a}} }

func unknownValue(site *Site, reg ir.Value) value {
	return one(atom{kind: unknown, site: site, reg: reg})
}

func constValue(v constant.Value) value { return one(atom{kind: konst, val: v}) }

func (v value) bottom() bool { return v.struc == nil && len(v.atoms) == 0 }

// single returns the only thing that v may be.
func (v value) single() (atom, bool) {
	if v.struc == nil && len(v.atoms) == 1 {
		return v.atoms[0], true
	}
	return atom{}, false
}

// pointers returns the addresses that v may be.
func (v value) pointers() []atom {
	var ps []atom
	for _, a := range v.atoms {
		if a.kind == pointer {
			ps = append(ps, a)
		}
	}
	return ps
}

// allTogether is v where the addresses that it may be are all there.
func (v value) allTogether() value {
	return v.each(func(a atom) value {
		a.together = a.together || a.kind == pointer
		return one(a)
	})
}

// oneOf is v where it may be any of several elements, of which the others have
// no part in what happens.
func (v value) oneOf() value {
	return v.each(func(a atom) value {
		a.row, a.together = nil, false
		return one(a)
	})
}

// parts is v where the lists that it may be are parts of what is meant.
func (v value) parts() value {
	return v.each(func(a atom) value {
		a.part = a.part || a.kind == pointer
		return one(a)
	})
}

// guessed is v as it is found by a guess.
func (v value) guessed() value {
	return v.each(func(a atom) value {
		a.guess = true
		return one(a)
	})
}

// known reports whether all that v may be was seen being made.
func (v value) known() bool {
	return v.struc == nil && !slices.ContainsFunc(v.atoms, func(a atom) bool {
		return a.open() || a.kind == unknown || a.kind == pointer && a.obj.opaque
	})
}

// unknowns is the part of v that is not known.
func (v value) unknowns() value {
	return v.each(func(a atom) value {
		if a.kind != unknown {
			return value{}
		}
		return one(a)
	})
}

// guesses is the part of v that was found by a guess or, if not guess, the part
// that was not; all of v where there is no such part.
func (v value) guesses(guess bool) value {
	own := v.each(func(a atom) value {
		if a.guess != guess {
			return value{}
		}
		return one(a)
	})
	if own.bottom() {
		return v
	}
	return own
}

// holds reports whether v may be the address of an object.
func (v value) holds(o *object) bool {
	return slices.ContainsFunc(v.atoms, func(a atom) bool { return a.kind == pointer && a.obj == o })
}

// at is v as written at a site: from here on the site answers for it, whichever
// element of a list it was taken from.
func (v value) at(site *Site) value {
	if site == nil || v.struc != nil || len(v.atoms) == 0 {
		return v
	}
	atoms := slices.Clone(v.atoms)
	for i := range atoms {
		atoms[i].site, atoms[i].row, atoms[i].ignored, atoms[i].told = site, nil, "", 0
	}
	return set(atoms)
}

// closed is v as other functions may see it: what only the callers of this one
// know is unknown to them.
func (v value) closed() value { return v.each(atom.closed) }

func (a atom) closed() value {
	if a.kind == text {
		return a.eachPart(atom.closed)
	}
	if a.kind == input {
		return one(a.stands(a.measure.alone()))
	}
	if a.kind == applied || a.kind == pointer && a.obj.opaque {
		return one(a.unknown(a.reg))
	}
	return one(a)
}

// unknown is what is left of a where nothing is known of it but how it came here.
func (a atom) unknown(reg ir.Value) atom {
	return atom{kind: unknown, site: a.site, reg: reg, row: a.row, guess: a.guess}
}

// decidedBy is v where the site answers for what nothing has answered for yet.
func (v value) decidedBy(site *Site) value {
	if site == nil || v.struc != nil {
		return v
	}
	return v.each(func(a atom) value {
		if a.site == nil {
			a.site = site
		}
		return one(a)
	})
}

// explicit is the part of v that expressions of the program decided.
func (v value) explicit() value {
	return v.each(func(a atom) value {
		if !explicit(a.site) {
			return value{}
		}
		return one(a)
	})
}

// each replaces every atom by a value and joins the results.
func (v value) each(f func(atom) value) value {
	if v.struc != nil {
		return value{struc: v.struc.each(f)}
	}
	var out value
	for _, a := range v.atoms {
		out = join(out, f(a))
	}
	return out
}

// field is the value at a path of v.
func (v value) field(path string) value {
	if path == "" {
		return v
	}
	if v.struc != nil {
		return v.struc.get(path)
	}
	if path == saved {
		return v.saved()
	}
	return v.each(func(a atom) value {
		switch {
		case a.kind == applied:
			return one(a.appliedBelow(path))
		case a.kind == zero, a.kind == input && a.measure == measure{}:
			a.path = joinPath(a.path, path)
			if len(a.path) > maxPath {
				return one(a.unknown(nil))
			}
			return one(a)
		default:
			return one(a.unknown(nil))
		}
	})
}

func joinPath(a, b string) string {
	switch {
	case a == "":
		return b
	case b == "":
		return a
	default:
		return a + "." + b
	}
}

func set(atoms []atom) value {
	slices.SortFunc(atoms, atom.compare)
	atoms = slices.CompactFunc(atoms, func(a, b atom) bool { return a.compare(b) == 0 })
	if len(atoms) > maxAtoms && (len(atoms) > maxSet || outsideRows(atoms) > maxAtoms) {
		return one(atom{kind: unknown, site: atoms[0].site})
	}
	return value{atoms: atoms}
}

func outsideRows(atoms []atom) int {
	n := 0
	for _, a := range atoms {
		if a.row == nil {
			n++
		}
	}
	return n
}

// join is what is known where two paths meet.
func join(a, b value) value {
	switch {
	case a.bottom():
		return b
	case b.bottom():
		return a
	case a.struc == nil && b.struc == nil:
		if slices.EqualFunc(a.atoms, b.atoms, func(x, y atom) bool { return x.compare(y) == 0 }) {
			return a
		}
		return set(slices.Concat(a.atoms, b.atoms))
	}
	return value{struc: joinFields(a.fields(), b.fields())}
}

// fields views v as a struct.
func (v value) fields() *fields {
	if v.struc != nil {
		return v.struc
	}
	return &fields{rest: v}
}

func (v value) equal(w value) bool {
	if (v.struc == nil) != (w.struc == nil) {
		return false
	}
	if v.struc != nil {
		return v.struc.equal(w.struc)
	}
	return slices.EqualFunc(v.atoms, w.atoms, func(x, y atom) bool { return x.compare(y) == 0 })
}

// fields are the contents of a struct, a map or an array. They are not changed
// once they are made.
type fields struct {
	rest value            // what a path holds that is not in set
	set  map[string]value // by path
}

func (f *fields) get(path string) value {
	if path == "" {
		return f.whole()
	}
	if !strings.Contains(path, "[") {
		return f.at(path)
	}
	return join(f.listed(path), f.anyElement(path).oneOf())
}

// listed is get without what was written under keys that are not known.
func (f *fields) listed(path string) value { return join(f.at(path), f.elements(path)) }

// at is get without what other elements of a list may hold.
func (f *fields) at(path string) value {
	v := f.leaf(path)
	if f.hasBelow(path) {
		return value{struc: f.below(path, v)}
	}
	return v
}

// whole is the struct itself, or the value of what has no fields.
func (f *fields) whole() value {
	if len(f.set) == 0 {
		return f.rest
	}
	return value{struc: f}
}

// outer is what a path holds by what was written to a struct around it.
func (f *fields) outer(path string) value {
	for i := strings.LastIndexByte(path, '.'); i >= 0; i = strings.LastIndexByte(path[:i], '.') {
		if v, ok := f.set[path[:i]]; ok {
			return v.field(path[i+1:])
		}
	}
	return f.rest.field(path)
}

func (f *fields) hasBelow(path string) bool {
	for k := range f.set {
		if len(k) > len(path) && k[len(path)] == '.' && k[:len(path)] == path {
			return true
		}
	}
	return false
}

func (f *fields) below(path string, rest value) *fields {
	sub := &fields{rest: rest, set: map[string]value{}}
	for k, v := range f.set {
		if inner, ok := strings.CutPrefix(k, path+"."); ok {
			sub.set[inner] = v
		}
	}
	return sub
}

// with is f after v was written to a path.
func (f *fields) with(path string, v value) *fields {
	out := &fields{rest: f.rest, set: make(map[string]value, len(f.set)+1)}
	for k, old := range f.set {
		if k != path && (path == "" || !strings.HasPrefix(k, path+".")) {
			out.set[k] = old
		}
	}
	if v.struc == nil {
		if path == "" {
			return &fields{rest: v}
		}
		out.set[path] = v
		return out
	}
	if path == "" {
		return v.struc
	}
	out.set[path] = v.struc.rest
	for k, inner := range v.struc.set {
		out.set[joinPath(path, k)] = inner
	}
	return out
}

func (f *fields) each(g func(atom) value) *fields {
	out := &fields{rest: f.rest.each(g), set: make(map[string]value, len(f.set))}
	for k, v := range f.set {
		out.set[k] = v.each(g)
	}
	return out
}

// weight is how much there is of a value.
func (v value) weight() int {
	if v.struc == nil {
		return len(v.atoms)
	}
	n := v.struc.rest.weight()
	for _, field := range v.struc.set {
		n += field.weight()
	}
	return n
}

func joinFields(a, b *fields) *fields {
	if a.equal(b) {
		return a
	}
	if len(a.set)+len(b.set) > maxPaths {
		return &fields{rest: unknownValue(nil, nil)}
	}
	out := &fields{rest: join(a.rest, b.rest), set: map[string]value{}}
	for k := range a.set {
		out.set[k] = join(a.set[k], b.leaf(k))
	}
	for k := range b.set {
		if _, ok := a.set[k]; !ok {
			out.set[k] = join(a.leaf(k), b.set[k])
		}
	}
	// One of the two, where it says it all: what is the same is cheap to join.
	switch {
	case out.equal(a):
		return a
	case out.equal(b):
		return b
	}
	return out
}

// leaf is at without what is below the path: joins keep that apart.
func (f *fields) leaf(path string) value {
	if v, ok := f.set[path]; ok {
		return v
	}
	return f.outer(path)
}

func (f *fields) equal(g *fields) bool {
	if f == g {
		return true
	}
	return f.rest.equal(g.rest) && maps.EqualFunc(f.set, g.set, value.equal)
}

// outermost returns the written paths that are in no other, in order.
func (f *fields) outermost() []string {
	return slices.DeleteFunc(f.paths(), func(path string) bool {
		for i := range path {
			if _, ok := f.set[path[:i]]; ok && path[i] == '.' {
				return true
			}
		}
		return false
	})
}

// paths returns the written paths in order.
func (f *fields) paths() []string { return slices.Sorted(maps.Keys(f.set)) }
