package cookieflow

import (
	"go/types"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// This file knows what is kept in the fields of the package's own structs. A
// function that gets such a struct from callers that are not seen finds in a
// field what any other function has put there: a guess.

// keep notes addresses that are put into a field of one of the package's own
// structs: other functions find them there.
func (f *flow) keep(field *types.Var, v value) {
	if field == nil || field.Pkg() != f.pass.Pkg || v.struc != nil || len(v.pointers()) == 0 {
		return
	}
	kept := value{atoms: v.pointers()}
	f.cellsNext[field] = join(f.cellsNext[field], kept)
}

// kept is the object that has what all functions leave in a field that is a
// record by itself; nil for any other field.
func (p *program) kept(field *types.Var) *object {
	if field == nil || field.Pkg() != p.pass.Pkg || !p.isRecord(field.Type()) {
		return nil
	}
	return p.object(objectKey{at: field}, func(o *object) {
		o.typ = field.Type()
		if field.Exported() && p.pass.Pkg.Name() != "main" {
			o.init = &fields{rest: unknownValue(nil, nil)} // importers may change it
		}
	})
}

// isRecord reports whether a type, not an address of it, is a cookie or options
// for cookies.
func (p *program) isRecord(t types.Type) bool {
	if _, ok := t.Underlying().(*types.Struct); !ok {
		return false
	}
	rec, path := p.record(t)
	return rec != nil && path == "" && (rec.Kind == model.Cookie || rec.Kind == model.Session)
}

// fieldAddr is the address of a field; of one that is a record, in a struct that
// was not seen being made, also where the package keeps what it puts there.
func (f *flow) fieldAddr(v *ir.FieldAddr) value {
	t := elem(v.X.Type())
	base := f.pointersTo(v.X)
	out := f.inside(base, fieldName(t, v.Field))
	for _, p := range base {
		if !p.obj.opaque {
			continue
		}
		if o := f.kept(fieldVar(t, v.Field)); o != nil {
			out = join(out, one(atom{kind: pointer, obj: o, guess: true}))
		}
		break
	}
	return out
}

// leaveFields notes what a function leaves in the fields of a struct that are
// records.
func (f *flow) leaveFields(t types.Type, c *fields) {
	f.eachRecord(t, "", 0, func(path string, field *types.Var) {
		v, written := c.set[path]
		if !written && !c.hasBelow(path) {
			v = c.rest.unknowns()
		} else {
			v = c.get(path)
		}
		if o := f.kept(field); !v.bottom() {
			f.writeShared(atom{kind: pointer, obj: o}, v)
		}
	})
}

// eachRecord calls visit for each field of a struct, and of the structs in it,
// that is a record.
func (p *program) eachRecord(t types.Type, path string, depth int, visit func(string, *types.Var)) {
	st, ok := t.Underlying().(*types.Struct)
	if !ok || depth > maxEmbedding {
		return
	}
	for field := range st.Fields() {
		at := joinPath(path, field.Name())
		if p.kept(field.Origin()) != nil {
			visit(at, field.Origin())
			continue
		}
		p.eachRecord(field.Type(), at, depth+1, visit)
	}
}
