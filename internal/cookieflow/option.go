package cookieflow

// This file knows options: values that a program hands to a call of a library
// and that change what the call makes or sends.

import (
	"go/types"
	"strconv"
	"time"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// option is what a function returns that makes an option. The object holds the
// new values by number.
func (c *libraryCall) option(m *model.Func) value {
	o := c.object(objectKey{fn: c.fn, at: c.at, path: "option"}, func(o *object) { o.site, o.option = c.callSite(c.at), m })
	held := &fields{rest: unknownValue(nil, nil), set: map[string]value{}}
	for i, s := range m.Option {
		held.set[changed(i)] = c.newValue(s)
	}
	o.init = held
	c.mem.set(o, held)
	return one(atom{kind: pointer, obj: o})
}

// changed is where an option keeps one of the values that it sets.
func changed(i int) string { return "·" + strconv.Itoa(i) }

// newValue is what a set gives to a path.
func (c *libraryCall) newValue(s model.Set) value {
	if s.From != 0 && s.Not {
		return c.given(s.From).each(func(a atom) value { return one(a.inverted()) })
	}
	if s.From != 0 && s.Seconds {
		return c.given(s.From).each(func(a atom) value { return one(c.measured(a, c.typeOf(s.From)).scaled(time.Nanosecond, time.Second)) })
	}
	if s.From != 0 {
		return c.given(s.From)
	}
	if v := plain(s.Is); v != nil {
		return constValue(v).at(c.callSite(c.at))
	}
	return unknownValue(c.callSite(c.at), nil)
}

// changes are what options do, in order.
type changes struct {
	f *flow
	// get and put read and write a path of what is changed; blur makes all of it
	// unknown.
	get  func(path string) value
	put  func(path string, v value)
	blur func()
}

// apply lets the options in a list have their effect.
func (c *changes) apply(list value, variadic bool) {
	if list.bottom() {
		return
	}
	if !variadic {
		c.one(list, false)
		return
	}
	for _, a := range list.atoms {
		a.part = false // what an append begins with
		n, ok := c.f.length(one(a))
		if !ok {
			c.blur()
			return
		}
		for i := range int(n) {
			c.one(c.f.contents(a.obj).get(index(i)), len(list.atoms) > 1)
		}
	}
}

// one lets an option have its effect, or perhaps none.
func (c *changes) one(option value, perhaps bool) {
	perhaps = perhaps || len(option.atoms) > 1
	for _, a := range option.atoms {
		switch m, held := c.f.optionOf(a); {
		case a.kind == zero || a.scalar() || c.f.harmlessOption(a):
		case m == nil:
			c.blur()
		default:
			for i, s := range m.Option {
				v := held.get(changed(i))
				if perhaps {
					v = join(v, c.get(s.Path))
				}
				c.put(s.Path, v)
			}
		}
	}
}

// scalar reports whether an atom is no option for certain.
func (a atom) scalar() bool {
	if a.kind == konst || a.kind == text {
		return true
	}
	return a.reg != nil && (a.kind == unknown || a.kind == input) && isBasic(a.reg.Type())
}

// harmlessOption reports whether an atom is what a function of a modelled
// library returned that has no entry: it changes nothing of a cookie.
func (f *flow) harmlessOption(a atom) bool {
	call, ok := a.reg.(*ir.Call)
	if !ok || a.kind != unknown {
		return false
	}
	obj := calleeObject(&call.Call)
	return obj != nil && obj.Pkg() != nil && f.table.Library(obj.Pkg().Path()) != nil && f.table.Func(funcKey(obj)) == nil
}

// optionOf is the function that made an option, and what it sets. A function of
// a library may itself be one.
func (f *flow) optionOf(a atom) (*model.Func, *fields) {
	if a.kind != pointer || a.path != "" {
		return nil, nil
	}
	if a.obj.option != nil {
		return a.obj.option, f.contents(a.obj)
	}
	if a.obj.fn == nil {
		return nil, nil
	}
	obj, ok := a.obj.fn.Object().(*types.Func)
	if !ok {
		return nil, nil
	}
	m := f.table.Func(funcKey(obj))
	if m == nil || m.Option == nil {
		return nil, nil
	}
	held := &fields{rest: unknownValue(nil, nil), set: map[string]value{}}
	for i, s := range m.Option {
		if v := plain(s.Is); s.From == 0 && v != nil {
			held.set[changed(i)] = constValue(v)
		}
	}
	return m, held
}

// changesOfRecord are those of a record that a call makes.
func (f *flow) changesOfRecord(rec *model.Record, c **fields) *changes {
	return &changes{
		f:   f,
		get: func(path string) value { return (*c).get(path) },
		put: func(path string, v value) { *c = f.overwritten(*c, path, v) },
		blur: func() {
			for path := range f.blank(rec, nil).set {
				*c = (*c).with(path, unknownValue(nil, nil))
			}
		},
	}
}

// overwritten is a record after something was written to a path that may lead to an
// address which the record was given.
func (f *flow) overwritten(c *fields, path string, v value) *fields {
	for i := range path {
		held, given := c.set[path[:i]]
		if path[i] != '.' || !given {
			continue
		}
		for _, p := range held.pointers() {
			f.writeThrough(p, path[i+1:], v)
		}
		return c
	}
	return c.with(path, v)
}

// changesOfCookie are those of a cookie that a call sends by its parameters:
// options change it as one of net/http.
func (f *flow) changesOfCookie(attrs attributes) *changes {
	by := map[string]model.Attribute{}
	for a, path := range f.netCookie().Fields {
		by[path] = a
	}
	return &changes{
		f:   f,
		get: func(path string) value { return attrs[by[path]] },
		put: func(path string, v value) { attrs[by[path]] = v },
		blur: func() {
			for _, a := range by {
				if a != model.Name && a != model.Value {
					attrs[a] = unknownValue(nil, nil)
				}
			}
		},
	}
}

// changesAt are those of a cookie in memory.
func (f *flow) changesAt(p atom) *changes {
	return &changes{
		f:   f,
		get: func(path string) value { return f.contents(p.obj).get(joinPath(p.path, path)) },
		put: func(path string, v value) {
			f.write([]atom{{kind: pointer, obj: p.obj, path: joinPath(p.path, path)}}, v)
		},
		blur: func() { f.blur(p.obj, nil) },
	}
}

func isBasic(t types.Type) bool {
	_, ok := t.Underlying().(*types.Basic)
	return ok
}
