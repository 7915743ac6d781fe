package cookieflow

import (
	"iter"
	"math/bits"
)

// A memory is what the objects of a function hold at one point of it. Copies
// cost nothing: what a write changes is made anew and the rest is shared, so
// that states which differ in little are cheap to keep, to join and to compare.
//
// It is a big-endian Patricia tree by the objects' numbers (Okasaki and Gill,
// Fast Mergeable Integer Maps, 1998).
type memory struct {
	root    *node
	reached bool // false: nothing has reached this point
}

// A node is a leaf, with an object, or has two subtrees: of the numbers that
// have its bit clear, and of those that have it set. All agree on the bits above.
type node struct {
	number      int // of a leaf's object; else the bits above, with the rest clear
	bit         int // 0: a leaf
	left, right *node
	obj         *object
	holds       *fields
	size        int
	opaque      bool // whether it has an opaque object
}

func leaf(o *object, c *fields) *node {
	return &node{number: o.id, obj: o, holds: c, size: 1, opaque: o.opaque}
}

// with is n with other subtrees.
func (n *node) with(left, right *node) *node {
	if left == n.left && right == n.right {
		return n
	}
	return &node{number: n.number, bit: n.bit, left: left, right: right, size: left.size + right.size, opaque: left.opaque || right.opaque}
}

// fork has two trees that disagree on a bit.
func fork(a, b *node) *node {
	bit := 1 << (bits.Len(uint(a.number^b.number)) - 1)
	if a.number&bit != 0 {
		a, b = b, a
	}
	return (&node{number: a.number &^ (bit<<1 - 1), bit: bit}).with(a, b)
}

// has reports whether a number belongs below n.
func (n *node) has(number int) bool { return (number^n.number)&^(n.bit<<1-1) == 0 }

// get is what an object holds, if that is known here.
func (m memory) get(o *object) (*fields, bool) {
	n := m.root
	for n != nil && n.bit != 0 {
		if o.id&n.bit == 0 {
			n = n.left
		} else {
			n = n.right
		}
	}
	if n == nil || n.obj != o {
		return nil, false
	}
	return n.holds, true
}

// set lets an object hold something.
func (m *memory) set(o *object, c *fields) {
	m.root, m.reached = m.root.put(leaf(o, c)), true
}

func (n *node) put(l *node) *node {
	switch {
	case n == nil:
		return l
	case n.bit == 0 && n.number == l.number:
		return l
	case n.bit == 0 || !n.has(l.number):
		return fork(n, l)
	case l.number&n.bit == 0:
		return n.with(n.left.put(l), n.right)
	default:
		return n.with(n.left, n.right.put(l))
	}
}

func (m memory) len() int {
	if m.root == nil {
		return 0
	}
	return m.root.size
}

// all goes through the objects in the order of their numbers.
func (m memory) all() iter.Seq2[*object, *fields] {
	return func(yield func(*object, *fields) bool) { m.root.walk(yield) }
}

func (n *node) walk(yield func(*object, *fields) bool) bool {
	switch {
	case n == nil:
		return true
	case n.bit == 0:
		return yield(n.obj, n.holds)
	}
	return n.left.walk(yield) && n.right.walk(yield)
}

func (m memory) equal(n memory) bool { return m.reached == n.reached && m.root.equal(n.root) }

func (n *node) equal(o *node) bool {
	switch {
	case n == o:
		return true
	case n == nil || o == nil || n.bit != o.bit || n.number != o.number:
		return false
	case n.bit == 0:
		return n.obj == o.obj && n.holds.equal(o.holds)
	}
	return n.left.equal(o.left) && n.right.equal(o.right)
}

// joinMemory is what objects hold where two paths meet.
func joinMemory(a, b memory) memory {
	return joinPaths(a, b, func(o *object) bool { return o.opaque })
}

// joinPaths is joinMemory for two paths of which one may not have written to an
// object that the other has written to. Where the object was there before all
// the same, it still holds what it held.
func joinPaths(a, b memory, there func(*object) bool) memory {
	switch {
	case !a.reached:
		return b
	case !b.reached:
		return a
	}
	return memory{joiner(there).join(a.root, b.root), true}
}

type joiner func(*object) bool

func (there joiner) join(a, b *node) *node {
	switch {
	case a == b:
		return a
	case a == nil:
		return there.alone(b)
	case b == nil:
		return there.alone(a)
	case a.bit == 0 && b.bit == 0 && a.number == b.number:
		return a.holding(joinFields(a.holds, b.holds))
	case a.bit == b.bit && a.number == b.number:
		return a.with(there.join(a.left, b.left), there.join(a.right, b.right))
	case a.bit > b.bit && a.has(b.number):
		return there.below(a, b, false)
	case b.bit > a.bit && b.has(a.number):
		return there.below(b, a, true)
	default:
		return fork(there.alone(a), there.alone(b))
	}
}

// below joins a tree with one that belongs below it.
func (there joiner) below(outer, inner *node, swapped bool) *node {
	join := func(n *node) *node {
		if swapped {
			return there.join(inner, n)
		}
		return there.join(n, inner)
	}
	if inner.number&outer.bit == 0 {
		return outer.with(join(outer.left), there.alone(outer.right))
	}
	return outer.with(there.alone(outer.left), join(outer.right))
}

// alone is a tree of objects that only one of two paths has written to.
func (there joiner) alone(n *node) *node {
	switch {
	case !n.opaque:
		return n
	case n.bit == 0 && !there(n.obj):
		return n
	case n.bit == 0:
		return n.holding(joinFields(n.holds, n.obj.init))
	}
	return n.with(there.alone(n.left), there.alone(n.right))
}

// holding is a leaf whose object holds something else.
func (n *node) holding(c *fields) *node {
	if c == n.holds {
		return n
	}
	return leaf(n.obj, c)
}
