package cookieflow

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/cookielint/cookielint/internal/model"
)

// A generator makes values of a world so small that no bound is hit.
type generator struct {
	*rand.Rand
	atoms []atom
	paths []string
}

func newGenerator() *generator {
	lit := &Site{Node: &ast.BasicLit{ValuePos: 10, Value: "x"}}
	expr := &ast.BasicLit{ValuePos: 20, Value: "false"}
	assigned := &Site{Node: expr, Expr: expr}
	same := &Site{Node: expr} // spans what assigned spans
	one, two := &object{id: 1, in: -1, init: &fields{}}, &object{id: 2, in: -1, init: &fields{}}
	return &generator{
		Rand: rand.New(rand.NewPCG(1, 2)),
		atoms: []atom{
			{kind: zero, site: lit},
			{kind: zero},
			{kind: konst, site: assigned, val: constant.MakeBool(false)},
			{kind: konst, site: same, val: constant.MakeBool(false)},
			{kind: konst, val: constant.MakeInt64(3)},
			{kind: pointer, obj: one},
			{kind: pointer, obj: two, guess: true},
			{kind: pointer, obj: two, path: "Options"},
			{kind: unknown},
			{kind: unknown, site: lit},
		},
		paths: []string{"A", "A.B", "A.C", "D", "D.E.F"},
	}
}

func (g *generator) set() value {
	var v value
	for range g.IntN(4) {
		v = join(v, one(g.atoms[g.IntN(len(g.atoms))]))
	}
	return v
}

// fields are those of a struct that was zero when it was made.
func (g *generator) fields() *fields {
	f := &fields{rest: one(atom{kind: zero})}
	for range g.IntN(4) {
		f = f.with(g.paths[g.IntN(len(g.paths))], g.set())
	}
	return f
}

func (g *generator) value() value {
	if g.IntN(2) == 0 {
		return value{struc: g.fields()}
	}
	return g.set()
}

// show tells values apart that compare as equal would not: their sites, too.
func show(v value) string {
	var b strings.Builder
	if v.struc != nil {
		fmt.Fprintf(&b, "{%s", show(v.struc.rest))
		for _, k := range v.struc.paths() {
			fmt.Fprintf(&b, " %s:%s", k, show(v.struc.set[k]))
		}
		return b.String() + "}"
	}
	for _, a := range v.atoms {
		fmt.Fprintf(&b, "(%d %p %v %d %s %v)", a.kind, a.site, a.val, a.obj.number(), a.path, a.guess)
	}
	return b.String()
}

const rounds = 3000

func TestJoinOfSetsIsALattice(t *testing.T) {
	g := newGenerator()
	for range rounds {
		a, b, c := g.set(), g.set(), g.set()
		same(t, "commutative", join(a, b), join(b, a))
		same(t, "associative", join(join(a, b), c), join(a, join(b, c)))
		same(t, "idempotent", join(a, a), a)
		same(t, "bottom on the left", join(value{}, a), a)
		same(t, "bottom on the right", join(a, value{}), a)
		same(t, "absorbs what it has", join(join(a, b), b), join(a, b))
	}
}

func TestJoinOfStructsIsALattice(t *testing.T) {
	g := newGenerator()
	for range rounds {
		a, b, c := value{struc: g.fields()}, value{struc: g.fields()}, value{struc: g.fields()}
		same(t, "commutative", join(a, b), join(b, a))
		same(t, "idempotent", join(a, a), a)
		same(t, "bottom", join(value{}, a), a)
		same(t, "absorbs what it has", join(join(a, b), b), join(a, b))
		for _, path := range g.paths {
			l, r := join(join(a, b), c).struc.leaf(path), join(a, join(b, c)).struc.leaf(path)
			same(t, "associative at "+path, l, r)
		}
	}
}

func same(t *testing.T, law string, got, want value) {
	t.Helper()
	if show(got) != show(want) {
		t.Fatalf("%s: %s, not %s", law, show(got), show(want))
	}
	if !got.equal(want) {
		t.Fatalf("%s: %s does not equal itself", law, show(got))
	}
}

func TestJoinNeverDecides(t *testing.T) {
	g := newGenerator()
	for range rounds {
		a, b := g.set(), g.set()
		got, x, y := Setting{join(a, b)}.State(), Setting{a}.State(), Setting{b}.State()
		switch {
		case a.bottom() || b.bottom():
		case x != y && got != Dynamic, x == y && got != x:
			t.Fatalf("%v joined with %v is %v", x, y, got)
		}
	}
}

func TestWrittenPathReadsBack(t *testing.T) {
	g := newGenerator()
	for range rounds {
		f, path, v := g.fields(), g.paths[g.IntN(len(g.paths))], g.value()
		want := v
		if v.struc != nil {
			want = v.struc.whole()
		}
		same(t, "read back "+path, f.with(path, v).get(path), want)
	}
}

func TestWritingAStructReplacesWhatWasInIt(t *testing.T) {
	yes, no := constValue(constant.MakeBool(true)), constValue(constant.MakeBool(false))
	f := (&fields{rest: one(atom{kind: zero})}).with("Options.Secure", yes).with("OptionsX", yes)
	f = f.with("Options", value{struc: (&fields{rest: one(atom{kind: zero})}).with("HttpOnly", no)})
	if got := (Setting{f.get("Options.Secure")}).State(); got != Off {
		t.Errorf("Secure of the struct before is %v", got)
	}
	if got := (Setting{f.get("OptionsX")}).State(); got != On {
		t.Errorf("a field whose name only begins alike is %v", got)
	}
}

func TestWritingLeavesTheOldFieldsAlone(t *testing.T) {
	g := newGenerator()
	for range rounds {
		f := g.fields()
		before := show(value{struc: f})
		f.with(g.paths[0], g.value())
		joinFields(f, g.fields())
		if after := show(value{struc: f}); after != before {
			t.Fatalf("%s became %s", before, after)
		}
	}
}

func TestElementStandsForEveryKey(t *testing.T) {
	yes, no := constValue(constant.MakeBool(true)), constValue(constant.MakeBool(false))
	blank := &fields{rest: one(atom{kind: unknown})}
	m := blank.with(`m["a"]`, yes).with(`m["b"]`, no)
	if got := (Setting{m.get(`m["a"]`)}).State(); got != On {
		t.Errorf("a is %v", got)
	}
	if got := (Setting{m.get("m" + element)}).State(); got != Dynamic {
		t.Errorf("any element is %v", got)
	}
	m = blank.with("m"+element, no)
	if v := m.get(`m["c"]`); (Setting{v}).State() == On || len(v.atoms) < 2 {
		t.Errorf("a key that was not written holds %s", show(v))
	}
}

func TestBoundsMakeThingsDynamic(t *testing.T) {
	var v value
	for i := range maxAtoms + 1 {
		v = join(v, one(atom{kind: zero, site: &Site{Node: &ast.BasicLit{ValuePos: token.Pos(i + 1)}}}))
		if i < maxAtoms && (Setting{v}).State() != Off {
			t.Fatalf("%d zeros are %v", i+1, (Setting{v}).State())
		}
	}
	if got := (Setting{v}).State(); got != Dynamic {
		t.Errorf("more than %d atoms are %v", maxAtoms, got)
	}

	deep := one(atom{kind: zero})
	for range maxPath {
		deep = deep.field("Next")
	}
	if got := (Setting{deep}).State(); got != Dynamic {
		t.Errorf("a path of more than %d bytes is %v", maxPath, got)
	}

	many := func(prefix string) *fields {
		f := &fields{rest: one(atom{kind: zero}), set: map[string]value{}}
		for i := range maxPaths/2 + 1 {
			f.set[fmt.Sprint(prefix, i)] = constValue(constant.MakeBool(false))
		}
		return f
	}
	joined := joinFields(many("a"), many("b"))
	for _, path := range []string{"a0", "b0", "other"} {
		if got := (Setting{joined.get(path)}).State(); got != Dynamic {
			t.Errorf("of more than %d paths, %s is %v", maxPaths, path, got)
		}
	}
}

func TestStateOfEveryConstant(t *testing.T) {
	for want, vals := range map[State][]constant.Value{
		Off: {constant.MakeBool(false), constant.MakeInt64(0), constant.MakeString(""), constant.MakeFloat64(0)},
		On:  {constant.MakeBool(true), constant.MakeInt64(-1), constant.MakeString("x"), constant.MakeFloat64(.5), constant.MakeImag(constant.MakeInt64(1))},
	} {
		for _, v := range vals {
			c := &Cookie{attrs: attributes{model.Secure: constValue(v), model.MaxAge: constValue(v)}}
			if got := c.Attr(model.Secure).State(); got != want {
				t.Errorf("%v is %v", v, got)
			}
			c.Deletes()
		}
	}
}

// What is written to addresses goes to all of them, however many they are and however
// deep they lead.
func TestWhatIsBelowAddressesIsAddresses(t *testing.T) {
	t.Parallel()
	var ps []atom
	for i := range 2 * maxAtoms {
		ps = append(ps, atom{kind: pointer, obj: &object{id: i}, path: strings.Repeat("x", maxPath)})
	}
	below := (&flow{}).below(ps, "Secure")
	if len(below) != len(ps) {
		t.Errorf("below %d addresses there are %d", len(ps), len(below))
	}
	for _, p := range below {
		if p.kind != pointer || p.obj == nil {
			t.Errorf("%+v is no address", p)
		}
	}
}
