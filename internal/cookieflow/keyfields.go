package cookieflow

// This file tells the callers of a function that makes a struct which of what they give it
// is a key: the methods that use it as one may be called where the caller does not see it.

import (
	"go/types"
	"slices"
	"strings"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/names"
)

// A keyUser is a function that gives a library, as a key, what is at a path from a struct
// on that it was given.
type keyUser struct {
	path string
	attr model.Attribute
	by   *model.Func
}

// keyUsers are those of the package, by the struct. What the package compares with anything
// is left out.
func (p *program) keyUsers() map[*types.TypeName][]keyUser {
	out := map[*types.TypeName][]keyUser{}
	for _, fn := range p.funcs {
		f := p.flows[fn]
		if f == nil || f.gaveUp {
			continue
		}
		for _, e := range f.summary.events {
			if e.kind != model.Keying || e.guess {
				continue
			}
			for _, attr := range []model.Attribute{model.SigningKey, model.EncryptionKey} {
				a, ok := e.attrs[attr].single()
				if !ok || p.comparesField(f.inputField(a)) {
					continue
				}
				u := keyUser{strings.TrimPrefix(a.path, "*."), attr, e.by}
				if t := f.inputStruct(a); t != nil && !ofClient(t, u.path) && !slices.Contains(out[t], u) {
					out[t] = append(out[t], u)
				}
			}
		}
	}
	return out
}

// ofClient reports whether a field is the secret of a client of some service, which a field
// beside it names: the tokens are those of that service.
func ofClient(t *types.TypeName, field string) bool {
	st, ok := t.Type().Underlying().(*types.Struct)
	if !ok || !names.ClientSecret(field) {
		return false
	}
	for f := range st.Fields() {
		if names.ClientName(f.Name()) {
			return true
		}
	}
	return false
}

// inputStruct is the struct of the package that an input leads to, on the way to a value
// that is in it; nil for other values.
func (f *flow) inputStruct(a atom) *types.TypeName {
	if f.inputField(a) == nil {
		return nil
	}
	if t := ownStruct(f.inputs()[a.in].Type()); t != nil && t.Pkg() == f.pass.Pkg {
		return t
	}
	return nil
}

// inputField is the field of what an input leads to that a value is; nil where it is none.
func (f *flow) inputField(a atom) *types.Var {
	inputs := f.inputs()
	if a.kind != input || a.path == "" || a.in >= len(inputs) {
		return nil
	}
	return fieldAt(inputs[a.in].Type(), a.path)
}

// comparesField reports whether the package compares a field of a struct, or its length,
// with anything.
func (p *program) comparesField(field *types.Var) bool {
	if p.compared == nil {
		p.compared = map[*types.Var]bool{}
		for op := range instructions[*ir.BinOp](p.funcs...) {
			if isComparison(op.Op) {
				p.fieldCompared(op.X)
				p.fieldCompared(op.Y)
			}
		}
	}
	return p.compared[field]
}

// fieldCompared notes that what is in a register is compared with something.
func (p *program) fieldCompared(v ir.Value) {
	switch v := unconverted(v).(type) {
	case *ir.Call:
		if b, ok := v.Call.Value.(*ir.Builtin); ok && b.Name() == "len" {
			p.fieldCompared(v.Call.Args[0])
		}
	case *ir.Load:
		if field, ok := place(v.X).(*types.Var); ok && field.IsField() {
			p.compared[field] = true
		}
	case *ir.Field:
		if field := fieldVar(v.X.Type(), v.Field); field != nil {
			p.compared[field] = true
		}
	}
}

// keysMade adds to a fact the keys in the structs that the function returns, as far as its
// callers decide them.
func (e *encoder) keysMade(users map[*types.TypeName][]keyUser) {
	if len(users) == 0 {
		return
	}
	left := *e.flow
	left.mem = e.flow.summary.exits
	keysIn := func(made value, t *types.TypeName) {
		for _, u := range users[t] {
			e.keyMade(t, u, (&subst{flow: &left, args: []value{made}}).resolve(0, u.path))
		}
	}
	for i, r := range e.flow.summary.results {
		if r.struc != nil {
			keysIn(r, ownStruct(e.fn.Signature.Results().At(i).Type()))
		}
		for _, a := range r.atoms {
			if a.kind == pointer && a.path == "" && a.obj.owner == e.fn && a.obj.in < 0 && a.obj.typ != nil {
				keysIn(left.read(a), ownStruct(a.obj.typ))
			}
		}
	}
}

// keyMade adds a key in a struct that the function returns, if callers alone decide it.
func (e *encoder) keyMade(t *types.TypeName, u keyUser, v value) {
	if len(v.atoms) == 0 || slices.ContainsFunc(v.atoms, func(a atom) bool { return a.kind != input || e.comparesField(e.inputField(a)) }) {
		return
	}
	obj := e.program.object(objectKey{fn: e.fn, at: t, path: u.path}, func(*object) {})
	e.event(&event{kind: model.Keying, obj: obj, attrs: attributes{u.attr: v}, by: u.by})
}
