package cookieflow

// This file lets calls do what the model says of their callees.

import (
	"go/types"
	"maps"
	"slices"
	"strings"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// unlisted is a call of a function of a modelled library that has no entry: it
// leaves cookies and managers as they are, but may fill in what is the
// program's own.
func (f *flow) unlisted(l *model.Library, c *ir.CallCommon, args []value) {
	if !l.Propagator {
		f.fillIn(c, args)
	}
}

// fillIn makes unknown what the program's own data hold that a call is given.
func (f *flow) fillIn(c *ir.CallCommon, args []value) {
	for i, op := range operands(c) {
		if rec, _ := f.record(op.Type()); i >= len(args) || rec != nil && rec.Kind != model.Claim {
			continue
		}
		for _, o := range f.reached(args[i]) {
			if rec, _ := f.describe(o); rec == nil || rec.Kind == model.Claim {
				f.blur(o, nil)
			}
		}
	}
}

// modelled lets a call do what the model says of its callee.
func (f *flow) modelled(at ir.Instruction, c *ir.CallCommon, obj *types.Func, m *model.Func, args []value) []value {
	f.handed(m, args)
	f.typed(c)
	call := &libraryCall{f, at, obj.Signature(), args}
	if m.Opaque {
		f.unseen(at, c, args)
	} else {
		call.change(m)
	}
	if f.final {
		call.happen(m)
	}
	call.queue(m)
	if m.Session != nil {
		call.use(m.Session)
	}
	if m.Commits != nil {
		call.commit(m.Commits)
	}
	if m.Opaque {
		return nil
	}
	return call.results(m, obj)
}

// change lets a call change what it is given.
func (c *libraryCall) change(m *model.Func) {
	for _, s := range m.Sets {
		for _, p := range c.pointers(c.operand(s.Target)) {
			c.set(p, s)
		}
	}
	if m.Shuffles != 0 {
		lists := c.pointers(c.operand(m.Shuffles))
		c.mingleInto(lists, lists)
	}
	if m.Fills != 0 {
		for _, p := range c.pointers(c.operand(m.Fills)) {
			c.blur(p.obj, nil)
		}
	}
	if m.Clears != 0 {
		c.clear(c.operand(m.Clears))
	}
	if m.Copies != 0 {
		c.copy(c.operand(model.Recv), c.operand(m.Copies))
	}
	if m.Visits != nil {
		c.visit(c.at, c.operand(m.Visits.List), c.operand(m.Visits.With))
	}
	if m.Sends != nil {
		c.mend(m)
	}
	if m.Carries != nil && m.Carries.Into != 0 {
		c.putInto(m.Carries.Into)
	}
	if m.Gathers != nil && len(m.Gathers.From) > 0 {
		c.putInto(m.Gathers.From[0])
	}
	if m.Binds != 0 {
		c.putInto(m.Binds)
	}
	if m.Origin != nil && m.Origin.Into != 0 {
		c.fill(m.Origin)
	}
}

// putInto makes unknown what an operand holds that data are put into.
func (c *libraryCall) putInto(o model.Operand) {
	for _, obj := range c.reached(c.operand(o)) {
		if rec, _ := c.describe(obj); rec == nil {
			c.blur(obj, nil)
		}
	}
}

// happen notes what a call sends and signs.
func (c *libraryCall) happen(m *model.Func) {
	if m.Sends != nil {
		c.send(m, m.Sends)
	}
	if s, ok := m.Commands[strings.ToUpper(Setting{c.given(m.Command)}.Text())]; ok {
		c.send(m, &s)
	}
	if m.Header != nil {
		c.writeHeader(c.at, m.Header, c.given)
	}
	if m.Signs != 0 {
		c.sign(c.at, c.operand(m.Signs))
	}
	if m.SignsClaims != 0 {
		c.signClaims(c.at, c.operand(m.SignsClaims))
	}
	if m.Keys != nil {
		c.takeKeys(m)
	}
	if m.Answers != nil {
		c.answerTagged(m.Answers)
	}
	c.tell(m)
}

// results are what a call returns.
func (c *libraryCall) results(m *model.Func, obj *types.Func) []value {
	switch {
	case m.Renders:
		return []value{c.render(c.at, c.operand(model.Recv))}
	case m.Iterates != 0:
		o := c.object(objectKey{fn: c.fn, at: c.at, path: "iterator"}, func(o *object) { o.iterates = true })
		c.mem.set(o, (&fields{}).with(elements, c.operand(m.Iterates)))
		return []value{one(atom{kind: pointer, obj: o})}
	case m.Timing != nil:
		return []value{c.timed(m.Timing)}
	case m.Text != nil:
		return []value{c.text(c.at, m.Text, c.operand)}
	case m.Returns != 0:
		return []value{c.inOperand(m.Returns, m.Inside)}
	case m.Option != nil:
		return []value{c.option(m)}
	case m.Make != nil:
		results := make([]value, m.Make.Result+1)
		for i := range results {
			results[i] = unknownValue(nil, nil)
		}
		results[m.Make.Result] = c.make(m, obj)
		return results
	}
	if made := c.making(m); !made.bottom() {
		return []value{made}
	}
	return nil
}

// set carries out a change of a record.
func (c *libraryCall) set(p atom, s model.Set) {
	if s.Key == 0 {
		c.writeThrough(p, s.Path, c.newValue(s))
		c.force(p, s.Forces)
		return
	}
	name := Setting{c.operand(s.Key)}.Text()
	rec, prefix := c.describe(p.obj)
	if rec == nil {
		return
	}
	for _, a := range slices.Sorted(maps.Keys(rec.Fields)) {
		path := rec.Fields[a]
		switch at := joinPath(prefix, path); {
		case path == s.Path+name:
			c.writeThrough(p, at, c.newValue(s))
		case strings.Contains(name, Hole) && strings.HasPrefix(path, s.Path):
			c.writeThrough(p, at, join(c.contents(p.obj).get(joinPath(p.path, at)), unknownValue(nil, nil)))
		}
	}
}

// clear leaves nothing in a record.
func (c *libraryCall) clear(v value) {
	for _, p := range c.pointers(v) {
		if rec, prefix := c.describe(p.obj); rec != nil {
			for _, a := range slices.Sorted(maps.Keys(rec.Fields)) { // in order: objects are numbered on the way
				c.writeThrough(p, joinPath(prefix, rec.Fields[a]), one(atom{kind: zero, site: c.callSite(c.at)}))
			}
		}
	}
}

// copy puts into a record what another holds.
func (c *libraryCall) copy(to, from value) {
	for _, p := range c.pointers(to) {
		rec, prefix := c.describe(p.obj)
		if rec == nil {
			continue
		}
		copied := attributes{}
		for _, q := range c.pointers(from) {
			copied.join(c.attributes(q, rec, prefix))
		}
		for _, a := range slices.Sorted(maps.Keys(rec.Fields)) {
			v := copied[a]
			if v.bottom() {
				v = unknownValue(nil, nil)
			}
			c.writeThrough(p, joinPath(prefix, rec.Fields[a]), v)
		}
	}
}

// writeThrough writes to a path that may lead through the addresses of
// records inside the record.
func (f *flow) writeThrough(p atom, path string, v value) {
	at, rest := f.walk(p, path)
	for _, t := range at {
		f.write([]atom{{kind: pointer, obj: t.obj, path: joinPath(t.path, rest)}}, v)
	}
}

// force lets what a record holds decide other attributes of it.
func (f *flow) force(p atom, forces []model.Force) {
	rec, prefix := f.describe(p.obj)
	if rec == nil {
		return
	}
	for _, force := range forces {
		r := reader{f.attributes(p, rec, prefix), f.sites, p.obj.site}
		before := r.attributes[force.Then]
		r.force(force)
		if !before.equal(r.attributes[force.Then]) {
			f.writeThrough(p, joinPath(prefix, rec.Fields[force.Then]), r.attributes[force.Then])
		}
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

// make is the record that a constructor returns: its address, or the record
// itself where the result is a struct.
func (c *libraryCall) make(fn *model.Func, callee *types.Func) value {
	m, site := fn.Make, c.callSite(c.at)
	key, err := model.ParseType(m.Type)
	rec := c.table.Record(key)
	if err != nil || rec == nil {
		return unknownValue(site, nil)
	}
	held := c.filled(fn, rec, callee)
	typ := lookupType(callee.Pkg(), m.Type)
	if results := c.sig.Results(); m.Result < results.Len() && !m.List {
		if t := results.At(m.Result).Type(); isStruct(t) {
			return value{struc: held}
		}
		typ = deref(results.At(m.Result).Type())
	}
	o := c.object(objectKey{fn: c.fn, at: c.at}, func(o *object) {
		o.site, o.typ, o.server, o.rec, o.opaque = site, typ, m.ServerSide, rec, m.Found
	})
	o.clear = c.keysOnlySign(m)
	o.init = c.split(c.at, site, typ, held)
	if !m.Found { // what is found was there before
		c.mem.set(o, o.init)
	}
	made := one(atom{kind: pointer, obj: o})
	if m.List {
		return c.listOf(made)
	}
	return made
}

// listOf is a list of nothing else, which the call returns.
func (c *libraryCall) listOf(v value) value {
	o := c.object(objectKey{fn: c.fn, at: c.at, path: element}, func(o *object) {
		o.site, o.init = c.callSite(c.at), (&fields{}).with(element, v)
	})
	c.mem.set(o, o.init)
	return one(atom{kind: pointer, obj: o})
}

// filled is what a constructor leaves in a record.
func (c *libraryCall) filled(fn *model.Func, rec *model.Record, callee *types.Func) *fields {
	m, site := fn.Make, c.callSite(c.at)
	held := c.blank(rec, site)
	if m.Found {
		held = c.unchanged(&fields{rest: unknownValue(nil, nil)}, rec)
	}
	defaults := c.versions.defaults(m)
	for _, path := range slices.Sorted(maps.Keys(defaults)) {
		held = held.with(path, c.defaultValue(c.at, site, path, defaults[path], callee.Pkg()))
	}
	if m.Like != 0 {
		held = c.like(rec, m.Like, held)
	}
	for _, path := range slices.Sorted(maps.Keys(m.From)) {
		given := c.given(m.From[path])
		if t := c.typeOf(m.From[path]); t != nil && isPointer(t) {
			given = unlessNil(given, held.get(path), defaults[path] != nil)
		}
		held = held.with(path, answeredBy(site, given))
	}
	if fn.Options != 0 {
		c.changesOfRecord(rec, &held).apply(c.operand(fn.Options), c.takesList(fn.Options))
	}
	return held
}

// unlessNil is an address, or what the library takes where that is nil.
func unlessNil(given, instead value, has bool) value {
	if !has {
		instead = unknownValue(nil, nil)
	}
	return given.each(func(a atom) value {
		if a.kind == zero || a.kind == konst {
			return instead
		}
		return one(a)
	})
}

// takesList reports whether an operand is the variadic parameter.
func (c *libraryCall) takesList(o model.Operand) bool {
	return c.sig.Variadic() && o == model.Param(c.sig.Params().Len()-1)
}

func isStruct(t types.Type) bool {
	_, ok := t.Underlying().(*types.Struct)
	return ok
}

// blank is a record as its constructor leaves it that sets nothing: the fields
// that stand for attributes are zero, of the others nothing is known.
func (p *program) blank(rec *model.Record, site *Site) *fields {
	c := &fields{rest: unknownValue(site, nil), set: map[string]value{}}
	if rec == nil {
		return c
	}
	empty := one(atom{kind: zero, site: site})
	for a, path := range rec.Fields {
		if a != model.Value { // a cookie that was read from a request has one
			c.set[path] = empty
		}
	}
	for _, slot := range rec.Slots {
		key, err := model.ParseType(slot.Type)
		if err != nil {
			continue
		}
		for _, path := range p.table.Record(key).Fields {
			c.set[joinPath(slot.Path, path)] = empty
		}
	}
	return c
}

// split moves what a struct holds by address into objects of their own.
func (f *flow) split(at ir.Instruction, site *Site, t types.Type, c *fields) *fields {
	if t == nil {
		return c
	}
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
		f.mem.set(o, inner)
		c = c.with(field.Name(), one(atom{kind: pointer, obj: o}))
	}
	return c
}

// defaultValue is a value that the model writes as plain Go.
func (f *flow) defaultValue(at ir.Instruction, site *Site, path string, v any, pkg *types.Package) value {
	if c := plain(v); c != nil {
		return constValue(c).at(site)
	}
	if v, ok := v.(model.Held); ok {
		return f.held(v, pkg, site)
	}
	if v, ok := v.(model.New); ok {
		o := f.object(objectKey{fn: f.fn, at: at, path: path}, func(o *object) {
			o.site, o.typ = site, lookupType(pkg, string(v))
			o.init = &fields{rest: one(atom{kind: zero, site: site})}
		})
		f.mem.set(o, o.init)
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

// like copies the fields of an options record, attribute by attribute. What is
// empty there stays as the library has it.
func (c *libraryCall) like(rec *model.Record, o model.Operand, held *fields) *fields {
	from := c.given(o)
	if len(from.pointers()) == 0 {
		attrs, source := c.fieldsOf(o)
		if source == nil {
			return &fields{rest: unknownValue(c.callSite(c.at), nil)}
		}
		return c.takeOver(rec, attrs, held)
	}
	for _, p := range c.pointers(from) {
		source, prefix := c.describe(p.obj)
		if source == nil {
			return &fields{rest: unknownValue(c.callSite(c.at), nil)}
		}
		attrs := attributes{}
		for a, path := range source.Fields {
			attrs[a] = c.contents(p.obj).get(joinPath(p.path, joinPath(prefix, path)))
		}
		held = c.takeOver(rec, attrs, held)
	}
	return held
}

func (c *libraryCall) takeOver(rec *model.Record, attrs attributes, held *fields) *fields {
	for a, v := range attrs {
		to, ok := rec.Fields[a]
		if !ok {
			continue
		}
		own := held.get(to)
		if (Setting{own}).State() == Off {
			held = held.with(to, v)
			continue
		}
		held = held.with(to, v.each(func(x atom) value {
			if x.state() != Off {
				return one(x)
			}
			return own.at(x.site.whole(c.sites))
		}))
	}
	return held
}
