package cookieflow

import (
	"go/constant"
	"maps"
	"math/rand/v2"
	"testing"
)

// A plainMemory is a memory as a map, to compare with.
type plainMemory map[*object]*fields

func (m plainMemory) join(n plainMemory, there func(*object) bool) plainMemory {
	out := plainMemory{}
	for _, from := range []plainMemory{m, n} {
		for o := range from {
			a, inA := m[o]
			b, inB := n[o]
			switch {
			case inA && inB:
				out[o] = joinFields(a, b)
			case there(o):
				out[o] = joinFields(from[o], o.init)
			default:
				out[o] = from[o]
			}
		}
	}
	return out
}

func (m plainMemory) tree() memory {
	out := memory{reached: true}
	for o, c := range m {
		out.set(o, c)
	}
	return out
}

func TestMemoryIsAMap(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	objects := make([]*object, 200)
	for i := range objects {
		objects[i] = &object{id: i * (1 + r.IntN(3)), opaque: r.IntN(3) == 0, in: -1, init: number(-1)}
	}
	some := func() plainMemory {
		m := plainMemory{}
		for range r.IntN(60) {
			o := objects[r.IntN(len(objects))]
			for other := range m {
				if other.id == o.id && other != o {
					delete(m, other)
				}
			}
			m[o] = number(r.IntN(3))
		}
		return m
	}
	// Objects have numbers of their own.
	seen := map[int]bool{}
	for _, o := range objects {
		for seen[o.id] {
			o.id++
		}
		seen[o.id] = true
	}
	there := func(o *object) bool { return o.opaque }
	for range 2000 {
		a, b := some(), some()
		got, want := joinPaths(a.tree(), b.tree(), there), a.join(b, there)
		if !got.equal(want.tree()) {
			t.Fatal("the join of two trees is not the join of two maps")
		}
		if got.len() != len(want) {
			t.Fatalf("%d objects, not %d", got.len(), len(want))
		}
		if back := plainMemory(maps.Collect(got.all())); !maps.EqualFunc(back, want, (*fields).equal) {
			t.Fatal("the tree does not list what is in it")
		}
		for _, o := range objects {
			c, ok := got.get(o)
			if w, has := want[o]; ok != has || ok && !c.equal(w) {
				t.Fatalf("object %d is not what it was", o.id)
			}
		}
	}
}

func TestMemoryThatIsNotReachedIsNeutral(t *testing.T) {
	o := &object{id: 1, init: number(0)}
	m := plainMemory{o: number(7)}.tree()
	for _, joined := range []memory{joinMemory(memory{}, m), joinMemory(m, memory{})} {
		if !joined.equal(m) {
			t.Error("what is not reached changes what is")
		}
	}
}

// A write to a copy is not seen in what it was copied from.
func TestMemoryIsCopiedByAssignment(t *testing.T) {
	o, p := &object{id: 1}, &object{id: 9}
	var a memory
	a.set(o, number(1))
	b := a
	b.set(o, number(2))
	b.set(p, number(3))
	if c, _ := a.get(o); !c.equal(number(1)) || a.len() != 1 {
		t.Error("the original has changed")
	}
}

func number(n int) *fields { return &fields{rest: constValue(constant.MakeInt64(int64(n)))} }
