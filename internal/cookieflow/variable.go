package cookieflow

// This file knows the package variables of libraries that hold a record.

import (
	"go/types"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// libraryVar is what the model says of a variable, or nil.
func (p *program) libraryVar(obj types.Object) *model.Var {
	v, ok := obj.(*types.Var)
	if !ok || v.Pkg() == nil || v.Pkg() == p.pass.Pkg {
		return nil
	}
	return p.table.Var(model.TypeKey{Pkg: v.Pkg().Path(), Name: v.Name()})
}

// variable is the object for a library's variable, of whatever package's IR. What
// the program assigns to it may be there besides.
func (p *program) variable(obj types.Object, v *model.Var) *object {
	held := &fields{}
	if key, err := model.ParseType(v.Type); err == nil {
		held = p.blank(p.table.Record(key), nil)
	}
	for path, field := range v.Fields {
		if c := plain(field); c != nil {
			held = held.with(path, constValue(c))
		}
	}
	if record := elem(obj.Type()); isPointer(obj.Type()) {
		behind := p.object(objectKey{at: obj, path: "*"}, func(o *object) { o.typ, o.init = record, held })
		held = (&fields{}).with("", one(atom{kind: pointer, obj: behind}))
	}
	return p.object(objectKey{at: obj}, func(o *object) { o.typ, o.init = obj.Type(), held })
}

func isPointer(t types.Type) bool {
	_, ok := t.Underlying().(*types.Pointer)
	return ok
}

// held is what a variable of a library holds, for which a call answers.
func (f *flow) held(symbol model.Held, pkg *types.Package, site *Site) value {
	key, err := model.ParseType(string(symbol))
	if err != nil || key.Pkg != pkg.Path() {
		return unknownValue(site, nil)
	}
	obj := pkg.Scope().Lookup(key.Name)
	v := f.table.Var(key)
	if obj == nil || v == nil {
		return unknownValue(site, nil)
	}
	c := f.contents(f.variable(obj, v))
	if isPointer(obj.Type()) {
		return c.get("")
	}
	return answeredBy(site, value{struc: c})
}

// answeredBy is a value, or a record, where a site answers for what no other
// does.
func answeredBy(site *Site, v value) value {
	return v.each(func(a atom) value {
		if a.site == nil && a.kind != pointer {
			a.site = site
		}
		return one(a)
	})
}

// answeredBy lets a site answer for the attributes that no other answers for.
func (as attributes) answeredBy(site *Site) {
	for a, v := range as {
		as[a] = answeredBy(site, v)
	}
}

// libraryGlobal is the object for a variable of a library that holds a record;
// nil for any other.
func (p *program) libraryGlobal(g *ir.Global) *object {
	obj := g.Object()
	if obj == nil {
		return nil
	}
	if v := p.libraryVar(obj); v != nil {
		return p.variable(obj, v)
	}
	return nil
}
