package model

// This file names what a call is given.

// An Operand names the receiver or a parameter of a function. The zero value
// names none.
type Operand int

// Recv is the receiver of a method.
const Recv Operand = 1

// Around is the operand for what the function describes that the call stands in,
// where that was given to a call which says so: a cookie of net/http, whose
// attributes are those that it has when the function ends. Only [Set.Target] and
// [Send.On] may be it. No function has a parameter of that index.
const Around Operand = 1 << 15

// Rest is the operand for the last parameter, where its place depends on the version of
// the library. Only [Keys.Pairs] may be it.
const Rest = Around - 1

// Among is the operand of a function that has so many parameters: of Rest the last of
// them.
func (o Operand) Among(params int) Operand {
	if o == Rest {
		return Param(params - 1)
	}
	return o
}

// Param is the operand for parameter i, counted from 0 without the receiver.
// In [Send], [Make] and [Set] a variadic parameter stands for its first
// argument, and Param of an index beyond it for the argument at that place of
// the call. An argument that a call leaves out is the zero value; of a list that
// is passed on (s...) nothing is known. Everywhere else, and as Fields of an entry, a
// variadic parameter is the list.
func Param(i int) Operand { return Operand(i) + Recv + 1 }

// Index is the operand's place in an argument list that begins with the
// receiver where there is one; -1 for none.
func (o Operand) Index(method bool) int {
	switch {
	case o == 0:
		return -1
	case method:
		return int(o - Recv)
	default:
		return int(o - Recv - 1)
	}
}
