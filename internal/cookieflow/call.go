package cookieflow

import (
	"go/constant"
	"go/types"
	"slices"

	"github.com/cookielint/cookielint/internal/model"
	"honnef.co/go/tools/go/ir"
)

// call lets a call instruction have its effect. A goroutine counts as running
// at once.
func (f *flow) call(at ir.Instruction, c *ir.CallCommon) {
	results := f.invoke(at, c, f.arguments(at, c))
	call, ok := at.(*ir.Call)
	if !ok {
		return
	}
	if n := c.Signature().Results().Len(); n > 1 {
		for len(results) < n {
			results = append(results, unknownValue(nil, nil))
		}
		f.tuples[call] = results
		f.env[call] = unknownValue(nil, call)
		return
	}
	if len(results) == 0 {
		results = []value{unknownValue(nil, nil)}
	}
	f.env[call] = f.reg(results[0], call)
	if isDate(call) && past(call) {
		f.env[call] = f.env[call].each(func(a atom) value {
			if a.kind == unknown {
				a.path = over // wherever it goes from here
			}
			return one(a)
		})
	}
}

// arguments are the values passed, receiver first. What is passed as a plain
// value was decided at the argument.
func (f *flow) arguments(at ir.Instruction, c *ir.CallCommon) []value {
	var args []value
	if c.IsInvoke() {
		args = append(args, f.value(c.Value))
	}
	recv := 0
	if c.IsInvoke() || c.Signature().Recv() != nil {
		recv = 1
	}
	for i, a := range c.Args {
		v := f.value(a)
		n := i
		if !c.IsInvoke() {
			n -= recv
		}
		if n >= 0 && len(v.pointers()) == 0 && !variadic(c, n) {
			v = v.at(f.sites.argument(at.Source(), n))
		}
		args = append(args, v)
	}
	return args
}

func variadic(c *ir.CallCommon, i int) bool {
	sig := c.Signature()
	return sig.Variadic() && i >= sig.Params().Len()-1
}

// givenAway are the arguments of a call of which nobody knows what becomes of them: all
// but what a library's own method is called of, for which it does what it does.
func (f *flow) givenAway(obj *types.Func, args []value) []value {
	if obj == nil || obj.Pkg() == nil || obj.Signature().Recv() == nil || f.table.Library(obj.Pkg().Path()) == nil {
		return args
	}
	return args[min(1, len(args)):]
}

// invoke resolves a call and applies what is known of the callee: the model
// wins, then the summary, and what is known of neither may do anything.
func (f *flow) invoke(at ir.Instruction, c *ir.CallCommon, args []value) []value {
	if b, ok := c.Value.(*ir.Builtin); ok {
		return f.builtin(at, b, args)
	}
	if bound, ok := f.value(c.Value).single(); ok && !c.IsInvoke() {
		if results, ok := f.callBound(at, bound, args); ok {
			return results
		}
	}
	fn, obj := f.callee(c)
	if obj == nil || f.entry(c, obj) == nil {
		f.handed(nil, f.givenAway(obj, args))
	}
	if fn == nil && obj == nil {
		v := f.value(c.Value)
		if given, ok := v.single(); ok && given.kind == input && !given.neg && f.calledFor(at, c.Value) {
			f.callsBack = true
			f.giveTo(at, c, given, args)
			f.callHandler(at, c, args)
			return nil
		}
		results, all := f.callValue(at, v, args)
		if !all {
			f.unseen(at, c, args)
			f.callHandler(at, c, args)
		}
		return results
	}
	if obj != nil {
		if m := f.entry(c, obj); m != nil {
			return f.modelled(at, c, obj, m, args)
		}
		if obj.Pkg() != nil {
			if l := f.table.Library(obj.Pkg().Path()); l != nil {
				f.unlisted(l, c, args)
				return nil
			}
		}
	}
	if m := f.variableNamed(at, c); m != nil {
		return []value{madeOf(m, m.call)}
	}
	if fn != nil && len(fn.Blocks) > 0 && !f.worthFollowing(fn) {
		f.fillIn(c, args)
		return nil
	}
	if fn != nil && len(fn.Blocks) > 0 {
		if c.IsInvoke() {
			args[0] = f.asserted(args[0], fn.Params[0].Type(), nil)
		}
		callee, full := f.special(fn, f.withCaptured(c, args))
		if callee != nil && !callee.gaveUp && !f.program.spent() {
			return f.apply(at, callee, full)
		}
		f.debugf("%s: call of %s not followed", f.fn, fn)
		if callee == nil {
			f.blurAll(c, args) // it calls itself: what it sends is seen elsewhere
			return nil
		}
	}
	if fn != nil && obj != nil && len(fn.Blocks) == 0 {
		if callee := f.program.imported(fn, obj); callee != nil && !f.program.spent() {
			return f.apply(at, callee, args)
		}
		if results := f.parametric(at, obj, args); results != nil {
			return results
		}
		if f.harmless(obj) {
			f.fillIn(c, args)
			return nil
		}
	}
	f.unseen(at, c, args)
	return nil
}

// callee is the function that is called for certain; its IR where that is at
// hand, its object where it has one.
func (f *flow) callee(c *ir.CallCommon) (*ir.Function, *types.Func) {
	if c.IsInvoke() {
		return f.implementation(c), c.Method
	}
	fn := c.StaticCallee()
	if fn == nil {
		return nil, nil
	}
	fn = origin(fn)
	if fn.Synthetic != "" && len(fn.Blocks) > 0 {
		return fn, nil // a wrapper: it does not take the arguments of what it wraps
	}
	obj, _ := fn.Object().(*types.Func)
	return fn, obj
}

// entry is what the model says of a callee; of a method of an interface, what it
// says of that interface where it has it from another one; of a method that implements
// an interface's, what it says of all that do.
func (p *program) entry(c *ir.CallCommon, obj *types.Func) *model.Func {
	if c.IsInvoke() {
		if n, ok := types.Unalias(c.Value.Type()).(*types.Named); ok && n.Obj().Pkg() != nil {
			if m := p.table.Func(model.FuncKey{Pkg: n.Obj().Pkg().Path(), Recv: n.Obj().Name(), Name: obj.Name()}); m != nil {
				return m
			}
		}
	}
	if m := p.table.Func(funcKey(obj)); m != nil {
		return m
	}
	return p.table.Implemented(obj)
}

func (f *flow) builtin(at ir.Instruction, b *ir.Builtin, args []value) []value {
	switch b.Name() {
	case "append":
		if longer, ok := f.appended(at, args); ok {
			return []value{longer}
		}
		var out value
		unseen := false
		for _, a := range args {
			out = join(out, value{atoms: a.pointers()})
			unseen = unseen || !a.known()
		}
		if !out.bottom() {
			f.mingle(out.pointers())
			if unseen {
				f.addUnknown(out)
			}
			return []value{out.parts()}
		}
	case "copy":
		f.mingleInto(f.pointers(args[0]), f.pointers(args[1]))
	case "delete", "clear":
		for _, p := range f.pointers(args[0]) {
			f.blur(p.obj, nil) // what is gone is not sent
		}
	case "len":
		if n, ok := f.length(args[0]); ok {
			return []value{constValue(constant.MakeInt64(n))}
		}
	case "ir:wrapnilchk":
		return args[:1]
	}
	return nil
}

// length is the length of a list whose elements are all known to be there.
func (f *flow) length(list value) (int64, bool) {
	a, ok := list.single()
	switch {
	case !ok:
		return 0, false
	case a.kind == zero:
		return 0, true
	case a.kind != pointer || a.part || a.path != "":
		return 0, false
	}
	if array, ok := deref(a.obj.typ).(*types.Array); ok {
		return array.Len(), true
	}
	return int64(a.obj.length), a.obj.length > 0
}

// appended is a list of functions that is made longer, where all that is in both
// is known. It is a list of its own: functions do not change.
func (f *flow) appended(at ir.Instruction, args []value) (value, bool) {
	reg, ok := at.(ir.Value)
	if !ok || len(args) != 2 {
		return value{}, false
	}
	if list, ok := reg.Type().Underlying().(*types.Slice); !ok || !isFunction(list.Elem()) {
		return value{}, false
	}
	known := func(o *object) bool { return o.option != nil || o.isFunction() }
	before, ok := f.exactlyThose(args[0], known)
	more, all := f.exactlyThose(args[1], known)
	if !ok || !all || len(before)+len(more) == 0 {
		return value{}, false
	}
	o := f.object(objectKey{fn: f.fn, at: at, path: "appended"}, func(*object) {})
	c := (&fields{}).with(element, value{})
	for i, fn := range slices.Concat(before, more) {
		c = c.with(index(i), one(fn))
	}
	o.length = len(before) + len(more)
	f.mem.set(o, c)
	return one(atom{kind: pointer, obj: o}), true
}

// addUnknown adds to lists elements of which nothing is known. They have a row of
// their own: what else is in the list stays what it is.
func (f *flow) addUnknown(lists value) {
	unknown := unknownValue(nil, nil)
	for _, p := range f.below(lists.pointers(), element) {
		v := unknown
		if p.obj.site != nil {
			v = v.in(f.row(p.obj.site, "[?]"))
		}
		f.write([]atom{p}, v)
	}
}

// mingleInto adds the elements of lists to those of others.
func (f *flow) mingleInto(to, from []atom) {
	var all value
	for _, p := range f.below(from, element) {
		all = join(all, f.read(p))
	}
	if !all.bottom() {
		f.write(f.below(to, element), all)
	}
}

// mingle joins the elements of slices that one may be the other.
func (f *flow) mingle(ps []atom) {
	var all value
	for _, p := range ps {
		all = join(all, f.contents(p.obj).get(joinPath(p.path, element)))
	}
	if len(ps) > 1 && !all.bottom() {
		f.write(f.below(ps, element), all)
	}
}

// unseen is a call of code that nobody described: it may change what it is
// given.
func (f *flow) unseen(at ir.Instruction, c *ir.CallCommon, args []value) {
	if f.final {
		f.presumeSent(at, c, args)
	}
	f.blurAll(c, args)
}

// blurAll makes unknown what arguments lead to.
func (f *flow) blurAll(c *ir.CallCommon, args []value) {
	for i, op := range operands(c) {
		if i >= len(args) {
			break
		}
		for _, a := range args[i].atoms {
			if a.field() {
				f.blurField(a)
				continue
			}
			for _, o := range f.reached(one(a)) {
				if f.fixed(o, op) {
					f.handOn(o)
					continue
				}
				f.blur(o, nil)
			}
		}
	}
}

// fixed reports whether an operand is a manager behind an interface: it cannot
// be configured by what that shows of it.
func (f *flow) fixed(o *object, op ir.Value) bool {
	return types.IsInterface(op.Type()) && f.isManager(o, op)
}

// isManager reports whether an operand, converted to an interface or not, is a
// store or manager. A session is none: who is given one may save it.
func (f *flow) isManager(o *object, op ir.Value) bool {
	switch v := op.(type) {
	case *ir.MakeInterface:
		op = v.X
	case *ir.ChangeInterface:
		op = v.X
	}
	rec, _ := f.describe(o)
	if rec == nil {
		rec, _ = f.record(op.Type())
	}
	return rec != nil && rec.Kind == model.Session && rec.Fields[model.Changed] == ""
}

// runDefers carries out the deferred calls of the function, last first. One
// that not every path has deferred counts like one that has run or not.
func (f *flow) runDefers(at *ir.RunDefers) {
	for _, d := range slices.Backward(f.deferred()) {
		if !f.in[d.Block().Index].reached {
			continue
		}
		if d.Block().Dominates(at.Block()) {
			f.call(d, &d.Call)
			continue
		}
		before := f.mem
		f.call(d, &d.Call)
		f.mem = joinMemory(f.mem, before)
	}
}

func (f *flow) deferred() []*ir.Defer {
	var ds []*ir.Defer
	for d := range instructions[*ir.Defer](f.fn) {
		ds = append(ds, d)
	}
	return ds
}
