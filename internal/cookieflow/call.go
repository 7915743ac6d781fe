package cookieflow

import (
	"go/constant"
	"go/token"
	"go/types"
	"maps"
	"slices"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

func not(v constant.Value) (constant.Value, bool) {
	if v == nil {
		return constant.MakeBool(true), true
	}
	if v.Kind() != constant.Bool {
		return nil, false
	}
	return constant.UnaryOp(token.NOT, v, 0), true
}

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

// invoke resolves a call and applies what is known of the callee: the model
// wins, then the summary, and what is known of neither may do anything.
func (f *flow) invoke(at ir.Instruction, c *ir.CallCommon, args []value) []value {
	if b, ok := c.Value.(*ir.Builtin); ok {
		return f.builtin(b, args)
	}
	fn, obj := f.callee(c)
	if obj != nil {
		if m := f.table.Func(funcKey(obj)); m != nil {
			return f.modelled(at, c, obj, m, args)
		}
		if obj.Pkg() != nil {
			if l := f.table.Library(obj.Pkg().Path()); l != nil {
				f.unlisted(l, args)
				return nil
			}
		}
	}
	if fn != nil && len(fn.Blocks) > 0 {
		if callee := f.flow(fn); callee != nil && !callee.gaveUp {
			return f.apply(at, callee, f.withCaptured(c, args))
		}
		f.debugf("%s: call of %s not followed", f.fn, fn)
	}
	if fn != nil && obj != nil && len(fn.Blocks) == 0 {
		if callee := f.program.imported(fn, obj); callee != nil {
			return f.apply(at, callee, args)
		}
		if f.harmless(obj) {
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
		return nil, c.Method
	}
	fn := c.StaticCallee()
	if fn == nil {
		return nil, nil
	}
	fn = origin(fn)
	obj, _ := fn.Object().(*types.Func)
	return fn, obj
}

// withCaptured adds what a function literal captured to its arguments.
func (f *flow) withCaptured(c *ir.CallCommon, args []value) []value {
	mc, ok := c.Value.(*ir.MakeClosure)
	if !ok {
		return args
	}
	for _, b := range mc.Bindings {
		args = append(args, f.value(b))
	}
	return args
}

func (f *flow) builtin(b *ir.Builtin, args []value) []value {
	switch b.Name() {
	case "append":
		var out value
		for _, a := range args {
			out = join(out, value{atoms: a.pointers()})
		}
		if !out.bottom() {
			f.mingle(out.pointers())
			return []value{out}
		}
	case "ir:wrapnilchk":
		return args[:1]
	}
	return nil
}

// mingle joins the elements of slices that one may be the other.
func (f *flow) mingle(ps []atom) {
	var all value
	for _, p := range ps {
		all = join(all, f.contents(p.obj).get(joinPath(p.path, "[*]")))
	}
	if len(ps) > 1 && !all.bottom() {
		f.write(f.inside(ps, "[*]").atoms, all)
	}
}

// unseen is a call of code that nobody described: it may change what it is
// given.
func (f *flow) unseen(at ir.Instruction, c *ir.CallCommon, args []value) {
	if f.final {
		f.presumeSent(at, c, args)
	}
	for _, a := range args {
		for _, p := range a.pointers() {
			f.blur(p.obj, nil)
		}
	}
}

// unlisted is a call of a function of a modelled library that has no entry: it
// leaves cookies and managers as they are, but may fill in what is the
// program's own.
func (f *flow) unlisted(l *model.Library, args []value) {
	if l.Propagator {
		return
	}
	for _, a := range args {
		for _, p := range a.pointers() {
			if rec, _ := f.describe(p.obj); rec == nil || rec.Kind == model.Claim {
				f.blur(p.obj, nil)
			}
		}
	}
}

// runDefers carries out the deferred calls of the function, last first. One
// that not every path has deferred counts like one that has run or not.
func (f *flow) runDefers(at *ir.RunDefers) {
	for _, d := range slices.Backward(f.deferred()) {
		if f.in[d.Block().Index] == nil {
			continue
		}
		if d.Block().Dominates(at.Block()) {
			f.call(d, &d.Call)
			continue
		}
		before := maps.Clone(f.mem)
		f.call(d, &d.Call)
		f.mem = joinMemory(f.mem, before)
	}
}

func (f *flow) deferred() []*ir.Defer {
	var ds []*ir.Defer
	for _, b := range f.fn.Blocks {
		for _, instr := range b.Instrs {
			if d, ok := instr.(*ir.Defer); ok {
				ds = append(ds, d)
			}
		}
	}
	return ds
}

// closure is a function value that is made and, unless it is only called right
// here, run by somebody at some time after: what it does counts from here on.
func (f *flow) closure(mc *ir.MakeClosure) {
	if f.calledOnly(mc) {
		return
	}
	fn, ok := mc.Fn.(*ir.Function)
	if !ok {
		return
	}
	callee := f.flow(origin(fn))
	if callee == nil || callee.gaveUp {
		return
	}
	args := make([]value, 0, len(fn.Params)+len(mc.Bindings))
	for range fn.Params {
		args = append(args, unknownValue(nil, nil))
	}
	before := maps.Clone(f.mem)
	for _, b := range mc.Bindings {
		v := f.value(b)
		if f.changesLater(b, mc) {
			for _, p := range v.pointers() {
				f.blur(p.obj, nil)
			}
		}
		args = append(args, v)
	}
	f.apply(mc, callee, args)
	f.mem = joinMemory(f.mem, before)
}

// calledOnly reports whether every use of the closure calls it.
func (f *flow) calledOnly(mc *ir.MakeClosure) bool {
	refs := mc.Referrers()
	if refs == nil || len(*refs) == 0 {
		return false
	}
	for _, r := range *refs {
		call, ok := r.(ir.CallInstruction)
		if !ok || call.Common().Value != mc || slices.Contains(call.Common().Args, ir.Value(mc)) {
			return false
		}
	}
	return true
}

// changesLater reports whether a captured variable may be written between the
// making of a closure and its running.
func (f *flow) changesLater(captured ir.Value, mc *ir.MakeClosure) bool {
	refs := captured.Referrers()
	if refs == nil {
		return false
	}
	for _, r := range *refs {
		switch r := r.(type) {
		case *ir.Store:
			if r.Addr == captured && !before(r, mc) {
				return true
			}
		case *ir.FieldAddr:
			for _, u := range *r.Referrers() {
				if s, ok := u.(*ir.Store); ok && s.Addr == r && !before(s, mc) {
					return true
				}
			}
		}
	}
	return false
}

// before reports whether a is carried out before b whenever b is, and not
// after it.
func before(a, b ir.Instruction) bool {
	if a.Block() != b.Block() {
		return a.Block().Dominates(b.Block())
	}
	for _, i := range a.Block().Instrs {
		if i == a {
			return true
		}
		if i == b {
			return false
		}
	}
	return false
}

// modelled lets a call do what the model says of its callee.
func (f *flow) modelled(at ir.Instruction, c *ir.CallCommon, obj *types.Func, m *model.Func, args []value) []value {
	operand := func(o model.Operand) value {
		if i := o.Index(obj.Signature().Recv() != nil); i >= 0 && i < len(args) {
			return args[i]
		}
		return value{}
	}
	site := f.sites.at(at.Source(), nil)
	if call := callExpr(at.Source()); call != nil {
		site = f.sites.at(call, nil)
	}
	if m.Opaque {
		f.unseen(at, c, args)
		return nil
	}
	for _, s := range m.Sets {
		for _, p := range f.pointers(operand(s.Target)) {
			f.writeThrough(p, s.Path, operand(s.From))
		}
	}
	if f.final {
		if m.Sends != nil {
			f.send(at, m.Sends, operand)
		}
		if m.Signs != 0 {
			f.sign(at, operand(m.Signs))
		}
	}
	switch {
	case m.Returns != 0:
		return []value{operand(m.Returns)}
	case m.Make != nil:
		return []value{f.make(at, site, m.Make, obj, operand)}
	}
	return nil
}

// writeThrough writes to a path that may lead through the addresses of
// records inside the record.
func (f *flow) writeThrough(p atom, path string, v value) {
	at, rest := f.walk(p, path)
	for _, t := range at {
		f.write([]atom{{kind: pointer, obj: t.obj, path: joinPath(t.path, rest)}}, v)
	}
}

// walk follows the addresses on a path and returns where the last one leads,
// and what is left of the path from there.
func (f *flow) walk(p atom, path string) ([]atom, string) {
	for i := 0; i < len(path); i++ {
		if path[i] != '.' {
			continue
		}
		held := f.contents(p.obj).get(joinPath(p.path, path[:i]))
		ps := f.pointers(held)
		if len(ps) == 0 {
			continue
		}
		var out []atom
		var rest string
		for _, q := range ps {
			var deeper []atom
			deeper, rest = f.walk(q, path[i+1:])
			out = append(out, deeper...)
		}
		return out, rest
	}
	return []atom{p}, path
}

// make is the record that a constructor returns.
func (f *flow) make(at ir.Instruction, site *Site, m *model.Make, callee *types.Func, operand func(model.Operand) value) value {
	typ := deref(callee.Signature().Results().At(0).Type())
	o := f.object(objectKey{fn: f.fn, at: at}, func(o *object) {
		o.site, o.typ, o.server = site, typ, m.ServerSide
		if key, err := model.ParseType(m.Type); err == nil {
			o.rec = f.table.Record(key)
		}
	})
	c := f.blank(o.rec, site)
	if m.Like != 0 {
		c = f.like(m, site, operand(m.Like), c)
	}
	defaults := f.versions.defaults(m)
	for _, path := range slices.Sorted(maps.Keys(defaults)) {
		c = c.with(path, f.defaultValue(at, site, path, defaults[path], callee.Pkg()))
	}
	for path, from := range m.From {
		c = c.with(path, operand(from))
	}
	o.init = f.split(at, site, typ, c)
	f.mem[o] = o.init
	return one(atom{kind: pointer, obj: o})
}

// blank is a record as its constructor leaves it that sets nothing: the fields
// that stand for attributes are zero, of the others nothing is known.
func (f *flow) blank(rec *model.Record, site *Site) *fields {
	c := &fields{rest: unknownValue(site, nil), set: map[string]value{}}
	if rec == nil {
		return c
	}
	empty := one(atom{kind: zero, site: site})
	for _, path := range rec.Fields {
		c.set[path] = empty
	}
	for _, slot := range rec.Slots {
		key, err := model.ParseType(slot.Type)
		if err != nil {
			continue
		}
		for _, path := range f.table.Record(key).Fields {
			c.set[joinPath(slot.Path, path)] = empty
		}
	}
	return c
}

// split moves what a struct holds by address into objects of their own.
func (f *flow) split(at ir.Instruction, site *Site, t types.Type, c *fields) *fields {
	st, ok := t.Underlying().(*types.Struct)
	if !ok {
		return c
	}
	for field := range st.Fields() {
		if _, byAddress := field.Type().Underlying().(*types.Pointer); !byAddress || !c.hasBelow(field.Name()) {
			continue
		}
		inner := c.below(field.Name(), one(atom{kind: zero, site: site}))
		o := f.object(objectKey{fn: f.fn, at: at, path: field.Name()}, func(o *object) { o.site, o.typ = site, deref(field.Type()) })
		o.init = inner
		f.mem[o] = inner
		c = c.with(field.Name(), one(atom{kind: pointer, obj: o}))
	}
	return c
}

// defaultValue is a value that the model writes as plain Go.
func (f *flow) defaultValue(at ir.Instruction, site *Site, path string, v any, pkg *types.Package) value {
	switch v := v.(type) {
	case bool:
		return constValue(constant.MakeBool(v)).at(site)
	case int:
		return constValue(constant.MakeInt64(int64(v))).at(site)
	case string:
		return constValue(constant.MakeString(v)).at(site)
	case model.New:
		o := f.object(objectKey{fn: f.fn, at: at, path: path}, func(o *object) {
			o.site, o.typ = site, lookupType(pkg, string(v))
			o.init = &fields{rest: one(atom{kind: zero, site: site})}
		})
		f.mem[o] = o.init
		return one(atom{kind: pointer, obj: o})
	}
	return unknownValue(site, nil)
}

func lookupType(pkg *types.Package, name string) types.Type {
	key, err := model.ParseType(name)
	if err != nil || key.Pkg != pkg.Path() {
		return nil
	}
	if tn, ok := pkg.Scope().Lookup(key.Name).(*types.TypeName); ok {
		return tn.Type()
	}
	return nil
}

// like copies the fields of an options record, attribute by attribute.
func (f *flow) like(m *model.Make, site *Site, from value, c *fields) *fields {
	key, err := model.ParseType(m.Type)
	if err != nil {
		return c
	}
	rec := f.table.Record(key)
	for _, p := range f.pointers(from) {
		source, prefix := f.describe(p.obj)
		if source == nil {
			return &fields{rest: unknownValue(site, nil)}
		}
		for a, path := range source.Fields {
			if to, ok := rec.Fields[a]; ok {
				c = c.with(to, f.contents(p.obj).get(joinPath(p.path, joinPath(prefix, path))))
			}
		}
	}
	return c
}
