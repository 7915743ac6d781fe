package cookieflow

// This file knows lengths of time: how long 1 of a number is by the way it was
// computed, and which moments are the present and so much.

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"time"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// A measure is what a number or a moment stands for that is not known, as far
// as that is known. Of an input it is what was made of it on the way: the input
// by One, the present and the input, the moment as a number. The zero measure
// says nothing; of a number whose type is a length of time that is one of
// nanoseconds. A constant has a measure where it was computed: by One, or, rounded
// to 0, of After.
type measure struct {
	One   time.Duration // how long 1 of a number is; 0: a moment, or not known
	Bare  bool          // a number whose type is a length of time, but nobody knows how long 1 is
	Epoch bool          // a number that counts from 1970
	Now   bool          // the moment, or its number, that is the present and After
	After time.Duration

	Ignored bool // the library does not take a number of this type, so there is none
}

func (m measure) compare(n measure) int {
	return slices.Compare(m.numbers(), n.numbers())
}

// numbers are the measure as numbers by which measures are ordered.
func (m measure) numbers() []int64 {
	flags := int64(0)
	for i, set := range []bool{m.Bare, m.Epoch, m.Now, m.Ignored} {
		if set {
			flags |= 1 << i
		}
	}
	return []int64{flags, int64(m.One), int64(m.After)}
}

// bare is a number of which nothing is known.
var bare = measure{Bare: true}

// measured is an atom, of a register, with what it stands for: what is a length
// of time by its type counts nanoseconds.
func (p *program) measured(a atom, t types.Type) atom {
	if (a.kind == unknown || a.kind == input) && a.measure == (measure{}) && p.isLength(t) {
		a.measure = measure{One: 1}
	}
	return a
}

// tellsLength reports whether a function that other packages can call returns
// one thing that comes of a length of time or a moment: it is cheap, and may
// decide an attribute elsewhere.
func (p *program) tellsLength(fn *ir.Function) bool {
	obj, ok := fn.Object().(*types.Func)
	if !ok || !visible(obj) || fn.Signature.Results().Len() != 1 || !isSmall(fn) {
		return false
	}
	if slices.ContainsFunc(fn.Params, func(v *ir.Parameter) bool { return p.isLength(v.Type()) }) {
		return true
	}
	for instr := range instructions[ir.Instruction](fn) {
		if p.timesSomething(instr) {
			return true
		}
	}
	return false
}

func (p *program) timesSomething(instr ir.Instruction) bool {
	if v, ok := instr.(ir.Value); ok && p.isLength(v.Type()) {
		return true
	}
	call, ok := instr.(ir.CallInstruction)
	if !ok {
		return false
	}
	obj := calleeObject(call.Common())
	if obj == nil || obj.Pkg() == nil {
		return false
	}
	m := p.table.Func(funcKey(obj))
	return m != nil && m.Timing != nil
}

// isLength reports whether numbers of a type are lengths of time.
func (p *program) isLength(t types.Type) bool {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return false
	}
	return p.table.Length(model.TypeKey{Pkg: named.Obj().Pkg().Path(), Name: named.Obj().Name()})
}

// of is what a measure makes of an atom.
func (m measure) of(a atom) atom {
	switch {
	case m == measure{}:
		return a
	case a.kind == konst || a.kind == zero:
		return m.ofConstant(a)
	case a.kind != unknown && a.kind != input:
		return a.stands(measure{})
	case a.measure.Bare || m.Bare:
		a.measure = bare
		return a
	case m.Now && a.kind == input && a.measure.plain():
		a.measure = m
	case m.Now:
		return a.stands(measure{One: m.One, Epoch: m.Epoch}) // and nobody knows how much later
	case m.Epoch:
		a.measure.One, a.measure.Epoch = m.One, true
	default:
		a.measure = a.measure.times(int64(m.One))
	}
	return a
}

// times is the measure of a number of which 1 is n times as long.
func (m measure) times(n int64) measure {
	m.One = max(m.One, 1)
	if n > int64(maxOne/m.One) {
		return bare
	}
	m.One *= time.Duration(n)
	return m
}

// maxOne bounds how long 1 of a number may be.
const maxOne = 400 * 24 * time.Hour

// alone is the measure where the input that it is of is not known.
func (m measure) alone() measure {
	if m.Now {
		m.Now, m.After = false, 0
	}
	return m
}

// written is an atom where what was never written is the number 0.
func (a atom) written() atom {
	if a.kind == zero {
		return a.as(constant.MakeInt64(0))
	}
	return a
}

// plain reports whether a number is still what it was: a length in nanoseconds.
func (m measure) plain() bool { return m == measure{} || m == measure{One: 1} }

// ofConstant is what a measure makes of a constant length of time.
func (m measure) ofConstant(a atom) atom {
	n, ok := a.nanoseconds()
	switch {
	case m.Bare:
		return a
	case !ok, m.Epoch && !m.Now:
		return a.stands(measure{One: m.One, Epoch: m.Epoch})
	case m.Now:
		m.After += time.Duration(n)
		return a.stands(m)
	default:
		c := constant.BinaryOp(constant.MakeInt64(n), token.QUO, constant.MakeInt64(int64(m.One)))
		if i := constant.ToInt(c); i.Kind() == constant.Int {
			c = i
		}
		a = a.as(c)
		a.measure.One = m.One
		return a
	}
}

// nanoseconds is the number that a constant is.
func (a atom) nanoseconds() (int64, bool) {
	if a.kind == zero {
		return 0, true
	}
	if a.kind != konst {
		return 0, false
	}
	return wholeNumber(a.val)
}

func wholeNumber(c constant.Value) (int64, bool) {
	if c.Kind() != constant.Int && c.Kind() != constant.Float {
		return 0, false
	}
	i := constant.ToInt(c)
	if i.Kind() != constant.Int {
		return 0, false
	}
	return constant.Int64Val(i)
}

// stands is what is left of an atom where no more is known than its measure.
func (a atom) stands(m measure) atom {
	u := a.unknown(a.reg)
	u.measure = m
	return u
}

// converted is an atom that a conversion gives another numeric type.
func (p *program) converted(a atom, from, to types.Type) atom {
	a = p.measured(a, from)
	if a.kind == konst {
		c := a.val
		switch {
		case isInteger(to):
			c = constant.ToInt(c)
		case isNumber(to):
			c = constant.ToFloat(c)
		}
		if c.Kind() == constant.Unknown || !fits(c, to) {
			return a.stands(measure{})
		}
		b := a.as(c)
		b.measure = a.measure
		return b
	}
	if p.isLength(to) && !p.isLength(from) && a.measure == (measure{}) && unnamed(from) {
		a.measure = bare
	}
	return a
}

// unnamed reports whether a type is one of the language.
func unnamed(t types.Type) bool {
	_, ok := types.Unalias(t).(*types.Basic)
	return ok
}

func isInteger(t types.Type) bool { return hasInfo(t, types.IsInteger) }

func isNumber(t types.Type) bool { return hasInfo(t, types.IsInteger|types.IsFloat) }

func hasInfo(t types.Type, info types.BasicInfo) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&info != 0
}

// maxSums bounds of how many pairs of what two numbers may be the result is
// worked out.
const maxSums = 8

// reckon is an operation on two numbers that are not both one constant. What
// comes of numbers that have no measure is not known.
func (f *flow) reckon(v *ir.BinOp) (value, bool) {
	x, y := f.value(v.X), f.value(v.Y)
	if !isNumber(v.Type()) || x.struc != nil || y.struc != nil || len(x.atoms)*len(y.atoms) > maxSums {
		return value{}, false
	}
	var out value
	for _, a := range x.atoms {
		for _, b := range y.atoms {
			r := operation{f.program, v}.result(f.measured(a, v.X.Type()), f.measured(b, v.Y.Type()))
			r.reg, r.row, r.site = v, nil, nil
			r.guess = a.guess || b.guess
			out = join(out, one(r))
		}
	}
	return out, !out.bottom()
}

// An operation is one of two numbers.
type operation struct {
	*program
	*ir.BinOp
}

func (o operation) result(x, y atom) atom {
	x, y = x.written(), y.written()
	if x.kind == konst && y.kind == konst {
		if c, ok := fold(o.Op, x.val, y.val); ok && fits(c, o.Type()) {
			return x.as(c)
		}
		return x.stands(measure{})
	}
	switch o.Op {
	case token.ADD, token.SUB:
		return o.sum(x, y)
	case token.MUL:
		if x.kind == konst {
			return o.product(y, x)
		}
		return o.product(x, y)
	case token.QUO:
		return o.quotient(x, y)
	}
	return x.stands(measure{})
}

// sum is the sum or the difference of two.
func (o operation) sum(x, y atom) atom {
	if x.kind == konst && o.Op == token.ADD {
		x, y = y, x
	}
	m, n := x.measure, y.measure
	switch {
	case x.kind == konst || m.Bare || n.Bare:
		return x.stands(o.nothing())
	case m.Epoch && n.Epoch && o.Op == token.SUB && m.One == n.One:
		if m.Now && n.Now && x.kind == unknown && y.kind == unknown {
			return x.as(constant.MakeInt64(int64((m.After - n.After) / m.One)))
		}
		return x.stands(measure{One: m.One})
	case m.Epoch && y.kind == konst:
		c, ok := y.nanoseconds()
		if length := time.Duration(c) * m.One; m.Now && ok && length/m.One == time.Duration(c) {
			if o.Op == token.SUB {
				length = -length
			}
			x.measure.After += length
			return x
		}
		return x.stands(measure{One: m.One, Epoch: true})
	case o.Op == token.SUB && (n.Epoch || m.Epoch && n.One == 0):
		return x.stands(o.nothing()) // what is not known may be a moment, too
	case m.Epoch || n.Epoch:
		return x.stands(measure{One: max(m.One, n.One), Epoch: true})
	case y.kind == konst || m == n:
		return x.stands(m)
	default:
		return x.stands(o.nothing())
	}
}

// product is the product of two, of which at most the second is a constant.
func (o operation) product(x, y atom) atom {
	if x.measure.Bare && (y.kind == konst || y.measure.One != 0) {
		x, y = y, x // so many of such a length
	}
	switch n, constant := y.nanoseconds(); {
	case x.kind == konst:
		if length, ok := x.nanoseconds(); ok && o.isLength(o.Type()) && length >= int64(time.Microsecond) {
			return x.stands(measure{One: 1})
		}
		return x.stands(o.nothing())
	case y.measure.Bare && !x.measure.Bare:
		return x.stands(x.measure)
	case !constant || x.measure.One == 0 || x.measure.Bare:
		return x.stands(o.nothing())
	case isFactor(n) && int64(x.measure.One)%n == 0:
		x.measure.One /= time.Duration(n)
		return x
	default:
		return x.stands(x.measure)
	}
}

// quotient is one number by another.
func (o operation) quotient(x, y atom) atom {
	n, constant := y.nanoseconds()
	if !constant || n <= 0 || x.measure.One == 0 || x.measure.Bare {
		return x.stands(o.nothing())
	}
	if !isFactor(n) && !(o.isLength(o.Y.Type()) && n >= int64(time.Microsecond)) {
		return x.stands(x.measure) // a part of it
	}
	x.measure = x.measure.times(n)
	return x
}

// nothing is the measure of a result of which nothing is known.
func (o operation) nothing() measure { return o.unmeasured(o.Type()) }

// unmeasured is the measure of a number of a type of which nothing is known.
func (p *program) unmeasured(t types.Type) measure {
	if p.isLength(t) {
		return bare
	}
	return measure{}
}

// isFactor reports whether who multiplies a number by n, or divides it, means
// another unit rather than more or less of the same.
func isFactor(n int64) bool {
	return n == 60 || n == 3600 || n == 24*3600 || n >= 1000 && n%1000 == 0
}

// timed is what a call makes of lengths of time and moments, as the model says.
func (c *libraryCall) timed(m *model.Timing) value {
	if m.Now {
		return one(atom{kind: unknown, measure: measure{Now: true}})
	}
	of := c.operand(m.Of)
	if of.struc != nil {
		return unknownValue(nil, nil)
	}
	return of.each(func(a atom) value {
		a = c.measured(a, c.typeOf(m.Of))
		if m.From != 0 || m.FromNow {
			return one(c.since(m, a))
		}
		for _, lapse := range m.Later {
			a = c.later(a, lapse)
		}
		if m.Counts != 0 {
			a = measure{One: m.Counts, Epoch: m.Epoch}.of(a)
		}
		if m.Moment != 0 {
			a = moment(a, m.Moment)
		}
		return one(a)
	})
}

// moment is the moment that a number counts from 1970 to.
func moment(a atom, unit time.Duration) atom {
	if m := a.measure; m.Now && m.Epoch && m.One == unit {
		a.measure = measure{Now: true, After: m.After}
		return a
	}
	return a.stands(measure{})
}

// since is the length of time between two moments.
func (c *libraryCall) since(m *model.Timing, to atom) atom {
	from := measure{Now: true}
	if m.From != 0 {
		a, _ := c.operand(m.From).single()
		from = a.measure
		if a.kind != unknown {
			from = measure{}
		}
	}
	if to.kind != unknown || !to.measure.Now || !from.Now {
		return to.stands(measure{})
	}
	return to.as(constant.MakeInt64(int64(to.measure.After - from.After)))
}

// later is a moment that is later by what operands say.
func (c *libraryCall) later(a atom, lapse model.Lapse) atom {
	by, ok := c.operand(lapse.By).single()
	if !ok || !a.measure.Now || a.measure.Epoch {
		return a.stands(measure{})
	}
	by = c.measured(by, c.typeOf(lapse.By))
	if n, constant := by.nanoseconds(); constant {
		if d := time.Duration(n) * lapse.Each; d/lapse.Each == time.Duration(n) {
			a.measure.After += d
			return a
		}
	}
	if by.kind == input && a.kind == unknown && lapse.Each == 1 {
		return a.measure.of(by)
	}
	return a.stands(measure{})
}

// over reports whether a moment is evidently over when a response is sent.
func (m measure) over() bool { return m.Now && !m.Epoch && m.After <= 0 }

// A Span is one thing that an attribute may be which is a length of time or a
// moment.
type Span struct {
	// Site is the place that decided it; nil where none is known.
	Site *Site
	// Known says that it is the constant N.
	Known bool
	N     int64
	// One is how long 1 of a number is by the way it was computed; 0 where that
	// is not known.
	One time.Duration
	// Epoch says that the number counts from 1970.
	Epoch bool
	// Now says that it is a moment, or the number of one: the present and After.
	// After of a constant is what was rounded to 0.
	Now   bool
	After time.Duration
	// Ignored says that the library does not take a number of this type.
	Ignored bool
}

// Spans are the lengths of time and the moments that a setting may be. What is
// only guessed is not among them.
func (s Setting) Spans() []Span {
	if s.value.struc != nil {
		return nil
	}
	var out []Span
	for _, a := range s.value.atoms {
		if a.guess {
			continue
		}
		span := Span{Site: a.site}
		switch a.kind {
		case konst:
			span.N, span.Known = wholeNumber(a.val)
			span.One, span.After = a.measure.One, a.measure.After
		case zero:
			span.Known, span.Ignored = true, a.measure.Ignored
		case unknown, input:
			m := a.measure
			if a.kind == input {
				m = m.alone()
			}
			span.One, span.Epoch, span.Now, span.After = m.One, m.Epoch, m.Now, m.After
		}
		out = append(out, span)
	}
	return out
}
