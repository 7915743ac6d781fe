package cookieflow

// This file finds cookies that are made, or changed, and then go nowhere.

import (
	"go/ast"
	"go/types"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// An Unsent is a cookie of which the function that has it does nothing but write
// to it.
type Unsent struct {
	// At is where it is made or, of one that the request had, what gives it the
	// attribute.
	At   ast.Node
	Name string // empty where it is not known
	// Found says that the request had it, so that there is another attribute to be
	// told the browser.
	Found     bool
	Attribute model.Attribute
}

// unsent are those of the package, in source order.
func (p *program) unsent() []Unsent {
	var out []Unsent
	for v := range instructions[ir.Value](p.funcs...) {
		u := ownUse{program: p, written: map[model.Attribute]*ir.Store{}, read: map[model.Attribute]bool{}}
		if found, name := p.foundCookie(v); found && u.only(v) {
			out = u.changed(out, name)
		} else if _, made := v.(*ir.Alloc); made && u.only(v) {
			out = u.made(out, v)
		}
	}
	return out
}

// foundCookie reports whether a register is a cookie that was looked for in the
// request, and under which name.
func (p *program) foundCookie(v ir.Value) (found bool, name string) {
	x, ok := v.(*ir.Extract)
	if !ok {
		return false, ""
	}
	call, ok := x.Tuple.(*ir.Call)
	if !ok {
		return false, ""
	}
	obj := calleeObject(&call.Call)
	if obj == nil {
		return false, ""
	}
	m := p.table.Func(funcKey(obj))
	if m == nil || m.Make == nil || m.Absent == nil || m.Absent.Result != x.Index {
		return false, ""
	}
	return true, nameOf(&call.Call, m.Absent.Of)
}

// An ownUse is what a function does with a cookie that nobody else has.
type ownUse struct {
	*program
	rec     *model.Record
	written map[model.Attribute]*ir.Store // the first that gives it
	read    map[model.Attribute]bool
	whole   *ir.CompositeValue // what it was made of
}

// only reports whether an address is that of a cookie, of which the function does
// nothing but read and write fields.
func (u *ownUse) only(v ir.Value) bool {
	var path string
	if u.rec, path = u.record(v.Type()); u.rec == nil || path != "" || u.rec.Kind != model.Cookie || u.rec.Managed || u.rec.Fields[model.Value] == "" {
		return false
	}
	if !isPointer(v.Type()) || !isStruct(elem(v.Type())) || v.Referrers() == nil {
		return false
	}
	for _, ref := range *v.Referrers() {
		if !u.use(ref, v) {
			return false
		}
	}
	return true
}

func (u *ownUse) use(ref ir.Instruction, v ir.Value) bool {
	switch ref := ref.(type) {
	case *ir.BlankStore:
		return true
	case *ir.BinOp: // compared, with nil mostly
		return true
	case *ir.Store:
		made, ok := ref.Val.(*ir.CompositeValue)
		if ref.Addr != v || !ok || u.whole != nil {
			return false
		}
		u.whole = made
		return true
	case *ir.FieldAddr:
		return u.field(ref)
	}
	return false
}

// field notes what is done with a field.
func (u *ownUse) field(fa *ir.FieldAddr) bool {
	name := fieldName(elem(fa.X.Type()), fa.Field)
	for a, path := range u.rec.Fields {
		if path != name {
			continue
		}
		for _, ref := range *fa.Referrers() {
			switch ref := ref.(type) {
			case *ir.Load:
				u.read[a] = true
			case *ir.Store:
				if ref.Addr != fa {
					return false
				}
				if first := u.written[a]; first == nil || ref.Pos() < first.Pos() {
					u.written[a] = ref
				}
			default:
				return false
			}
		}
		return true
	}
	return false
}

// given reports whether a cookie is given an attribute.
func (u *ownUse) given(a model.Attribute) bool {
	if u.written[a] != nil {
		return true
	}
	if u.whole == nil {
		return false
	}
	st, ok := u.whole.Type().Underlying().(*types.Struct)
	if !ok {
		return false
	}
	for i := range st.NumFields() {
		if st.Field(i).Name() == u.rec.Fields[a] {
			return u.whole.Bitmap.Bit(i) == 1
		}
	}
	return false
}

// made adds a cookie that was made, if it has all that one needs to be sent.
func (u *ownUse) made(out []Unsent, v ir.Value) []Unsent {
	complete := u.given(model.Name) && (u.given(model.Value) || u.given(model.MaxAge) || u.given(model.Expires))
	if !complete || len(u.read) > 0 {
		return out
	}
	at, name := v.Source(), ""
	if u.whole != nil {
		at = u.whole.Source()
		for i, x := range u.whole.Values {
			if u.whole.Bitmap.Bit(i) == 1 && fieldName(u.whole.Type(), i) == u.rec.Fields[model.Name] {
				name = constString(x)
			}
		}
	}
	if w := u.written[model.Name]; w != nil {
		name = constString(w.Val)
	}
	if at == nil {
		return out
	}
	return append(out, Unsent{At: at, Name: name})
}

// changed adds a cookie of the request that is given an attribute: in a request
// cookies have none, so that nobody reads it there.
func (u *ownUse) changed(out []Unsent, name string) []Unsent {
	var first *ir.Store
	var given model.Attribute
	for a, w := range u.written {
		if a == model.Name || u.read[a] {
			return out
		}
		if a != model.Value && (first == nil || w.Pos() < first.Pos()) {
			first, given = w, a
		}
	}
	if first == nil || first.Source() == nil {
		return out
	}
	return append(out, Unsent{At: first.Source(), Name: name, Found: true, Attribute: given})
}
