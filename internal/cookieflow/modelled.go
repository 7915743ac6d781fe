package cookieflow

// This file lets calls do what the model says of their callees.

import (
	"go/constant"
	"go/types"
	"maps"
	"slices"

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
	operand := func(o model.Operand) value {
		if i := o.Index(obj.Signature().Recv() != nil); i >= 0 && i < len(args) {
			return args[i]
		}
		return value{}
	}
	site := f.callSite(at)
	if m.Opaque {
		f.unseen(at, c, args)
		return nil
	}
	for _, s := range m.Sets {
		for _, p := range f.pointers(operand(s.Target)) {
			f.writeThrough(p, s.Path, operand(s.From))
		}
	}
	if m.Shuffles != 0 {
		lists := f.pointers(operand(m.Shuffles))
		f.mingleInto(lists, lists)
	}
	if m.Visits != nil {
		f.visit(at, operand(m.Visits.List), operand(m.Visits.With))
	}
	if f.final {
		if m.Sends != nil {
			f.send(at, m.Sends, operand)
		}
		if m.Header != nil {
			f.writeHeader(at, m.Header, operand)
		}
		if m.Signs != 0 {
			f.sign(at, operand(m.Signs))
		}
	}
	switch {
	case m.Renders:
		return []value{f.render(at, operand(model.Recv))}
	case m.Iterates != 0:
		o := f.object(objectKey{fn: f.fn, at: at, path: "iterator"}, func(o *object) { o.iterates = true })
		f.mem.set(o, (&fields{}).with(elements, operand(m.Iterates)))
		return []value{one(atom{kind: pointer, obj: o})}
	case m.Text != nil:
		return []value{f.text(at, m.Text, operand)}
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
	for _, path := range slices.Sorted(maps.Keys(m.From)) {
		c = c.with(path, operand(m.From[path]))
	}
	o.init = f.split(at, site, typ, c)
	f.mem.set(o, o.init)
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
		f.mem.set(o, inner)
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
