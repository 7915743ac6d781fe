package cookieflow

import (
	"fmt"
	"go/types"
	"slices"
	"strings"

	"honnef.co/go/tools/go/ir"
)

// This file follows functions that are handed to functions: options, callbacks,
// iterators. A function that is called with functions that are known is analysed
// once more for these.

// A special is a function that was given certain functions, which shape tells; a
// function that was given none has an empty one.
type special struct {
	fn    *ir.Function
	shape string
}

// maxSpecials bounds for how many combinations of functions that it is given a
// function is analysed, maxAllSpecials the same for all functions of a package.
// maxShape bounds, in bytes, how such a combination is told, and with it how deep
// functions that captured functions are looked into.
const (
	maxSpecials    = 32
	maxAllSpecials = 400
	maxShape       = 64
)

// special is the analysis of a function for a call with certain arguments, and
// the arguments that it takes: nil where the function is not followed.
func (f *flow) special(fn *ir.Function, args []value) (*flow, []value) {
	b := &binder{flow: f, fn: fn, n: len(fn.Params) + len(fn.FreeVars)}
	bound := b.all(args)
	if b.shape.Len() == 0 || b.shape.Len() > maxShape || f.specials[fn] >= maxSpecials || len(f.specialFlows) >= maxAllSpecials {
		return f.flow(fn), args
	}
	key := special{fn, b.shape.String()}
	if callee := f.specialFlows[key]; callee != nil {
		if callee.changesBound() {
			return f.flow(fn), args
		}
		return callee, slices.Concat(args, b.extra)
	}
	if f.active[key] {
		return nil, args
	}
	f.active[key] = true
	defer delete(f.active, key)
	f.specials[fn]++
	callee := newFlow(f.program, fn)
	callee.extended = true
	for i, v := range callee.inputs() {
		if !bound[i].bottom() {
			callee.env[v] = bound[i]
		}
	}
	callee.analyze()
	f.specialFlows[key] = callee
	if callee.changesBound() {
		return f.flow(fn), args
	}
	return callee, slices.Concat(args, b.extra)
}

// changesBound reports whether a function changes a list of functions that it
// was given: the caller's would stay as it is.
func (f *flow) changesBound() bool {
	for o, c := range f.summary.exits.all() {
		if o.bound && !c.equal(o.init) {
			return true
		}
	}
	return false
}

// A binder makes what a function finds in the inputs that are functions, or
// lists of functions, known to its caller.
type binder struct {
	*flow // the caller
	fn    *ir.Function
	n     int // inputs so far
	extra []value
	shape strings.Builder
	depth int // of functions that functions captured
}

// all returns, for each input, what is bound to it; bottom for most.
func (b *binder) all(args []value) []value {
	bound := make([]value, b.n)
	for i := range bound {
		if i >= len(args) {
			break
		}
		t := b.input(i).Type()
		if !takesFunctions(t) {
			continue
		}
		fns, ok := b.functions(args[i], t)
		if !ok {
			continue
		}
		fmt.Fprintf(&b.shape, "%d:", i)
		bound[i] = b.bind(t, fns)
	}
	return bound
}

func (b *binder) input(i int) ir.Value {
	if i < len(b.fn.Params) {
		return b.fn.Params[i]
	}
	return b.fn.FreeVars[i-len(b.fn.Params)]
}

// takesFunctions reports whether a type is that of functions, of a list of
// functions, or of a captured variable that holds one.
func takesFunctions(t types.Type) bool {
	switch t := t.Underlying().(type) {
	case *types.Signature:
		return true
	case *types.Slice:
		return isFunction(t.Elem())
	case *types.Pointer:
		return isFunction(t.Elem())
	}
	return false
}

func isFunction(t types.Type) bool {
	_, ok := t.Underlying().(*types.Signature)
	return ok
}

// functions are the functions that an argument may be, a variable may hold, or
// a list has, where all of them are known.
func (b *binder) functions(v value, t types.Type) (fns []atom, ok bool) {
	if v.struc != nil || v.bottom() {
		return nil, false
	}
	if _, list := t.Underlying().(*types.Slice); list {
		// Of a function of another package there is a fact, and no body to bind in.
		return b.exactlyThose(v, func(o *object) bool { return o.fn != nil && o.isFunction() })
	}
	if !isFunction(t) {
		a, ok := v.single()
		if !ok || a.kind != pointer || a.obj.opaque || a.obj.fn != nil {
			return nil, false
		}
		v = b.contents(a.obj).get(a.path)
	}
	for _, a := range v.atoms {
		if a.kind != zero && (a.kind != pointer || a.obj.fn == nil || a.path != "") {
			return nil, false
		}
		if a.kind == pointer {
			fns = append(fns, a)
		}
	}
	return fns, v.struc == nil
}

// bind is an input that holds functions.
func (b *binder) bind(t types.Type, fns []atom) value {
	own := one(atom{kind: zero})
	if len(fns) > 0 {
		own = value{}
	}
	list := &fields{set: map[string]value{}}
	_, isList := t.Underlying().(*types.Slice)
	for i, fn := range fns {
		v := b.function(fn)
		own = join(own, v)
		list = list.with(index(i), v)
	}
	switch {
	case isFunction(t) || len(fns) == 0 && isList:
		return own
	case !isList:
		list = &fields{rest: own}
	}
	o := b.object(objectKey{fn: b.fn, at: "list", path: b.shape.String()}, func(o *object) { o.init, o.length, o.bound = list, len(fns), true })
	return one(atom{kind: pointer, obj: o})
}

// function is a function of the caller's as the callee has it: what it captured
// are further inputs.
func (b *binder) function(fn atom) value {
	fmt.Fprintf(&b.shape, "%d,", b.number(fn.obj.fn))
	c := &fields{set: map[string]value{}}
	held := b.contents(fn.obj)
	for i, v := range fn.obj.fn.FreeVars {
		got := held.get(captured(i))
		if takesFunctions(v.Type()) && b.depth < maxNested {
			if fns, ok := b.functions(got, v.Type()); ok {
				b.depth++
				b.shape.WriteByte('(')
				c.set[captured(i)] = b.bind(v.Type(), fns)
				b.shape.WriteByte(')')
				b.depth--
				continue
			}
		}
		c.set[captured(i)] = one(atom{kind: input, in: b.n})
		b.extra = append(b.extra, got)
		b.n++
	}
	o := b.object(objectKey{fn: b.fn, at: "function", path: b.shape.String()}, func(o *object) { o.fn, o.init = fn.obj.fn, c })
	return one(atom{kind: pointer, obj: o})
}

// number tells the package's functions apart.
func (p *program) number(fn *ir.Function) int {
	n, ok := p.numbers[fn]
	if !ok {
		n = len(p.numbers)
		p.numbers[fn] = n
	}
	return n
}
