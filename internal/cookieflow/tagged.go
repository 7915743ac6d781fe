package cookieflow

import (
	"go/ast"
	"go/types"
	"reflect"
	"strings"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// This file knows structs that answer requests and describe their cookies in the
// tags of fields.

// answerTagged sends the cookies that a struct describes which a call names.
func (c *libraryCall) answerTagged(r *model.Reply) {
	call, ok := c.at.(ir.CallInstruction)
	if !ok {
		return
	}
	ops := operands(call.Common())
	i := r.With.Index(c.sig.Recv() != nil)
	if i < 0 || i >= len(ops) {
		return
	}
	t := unboxed(ops[i])
	if fn, ok := t.Underlying().(*types.Signature); ok && r.Fills != 0 {
		if i = r.Fills.Index(false); i >= fn.Params().Len() {
			return
		}
		t = fn.Params().At(i).Type()
	}
	c.sendTagged(t, r.Tag, 0)
}

// unboxed is the type of what an interface was made of.
func unboxed(v ir.Value) types.Type {
	if boxed, ok := v.(*ir.MakeInterface); ok {
		return boxed.X.Type()
	}
	return v.Type()
}

// output sends the cookies that a struct describes which is put into a field of a
// library's.
func (f *flow) output(at ir.Instruction, t types.Type, field int, v ir.Value) {
	if o := f.outputOf(t, field); o != nil && f.final {
		(&libraryCall{flow: f, at: at}).sendTagged(unboxed(v), o.Tag, 0)
	}
}

// fillsOutput reports whether a literal has such a field.
func (p *program) fillsOutput(lit *ir.CompositeValue) bool {
	for i := range lit.Values {
		if isStruct(lit.Type()) && lit.Bitmap.Bit(i) == 1 && p.outputOf(lit.Type(), i) != nil {
			return true
		}
	}
	return false
}

// outputOf is what is known of a field for a struct that answers requests; nil for any
// other.
func (p *program) outputOf(t types.Type, field int) *model.Output {
	n, ok := types.Unalias(t).(*types.Named)
	if !ok || n.Obj().Pkg() == nil {
		return nil
	}
	return p.table.Output(model.TypeKey{Pkg: n.Obj().Pkg().Path(), Name: n.Obj().Name()}, fieldName(t, field))
}

// maxEmbedded bounds how deep structs are embedded in structs.
const maxEmbedded = 5

// sendTagged sends a cookie for each field of a struct, and of those that it
// embeds, that has a tag.
func (c *libraryCall) sendTagged(t types.Type, key string, depth int) {
	st, ok := deref(t).Underlying().(*types.Struct)
	if !ok || depth > maxEmbedded {
		return
	}
	for i := range st.NumFields() {
		field, tag := st.Field(i), reflect.StructTag(st.Tag(i)).Get(key)
		name, options, _ := strings.Cut(tag, ",")
		switch {
		case name == "-":
		case field.Embedded():
			c.sendTagged(field.Type(), key, depth+1)
		case name != "" && field.Exported():
			c.sendField(field, name, options)
		}
	}
}

// sendField sends the cookie that a field is. All calls that name its struct send
// the same.
func (c *libraryCall) sendField(field *types.Var, name, options string) {
	k, site := objectKey{at: field, path: "tag"}, c.sites.at(c.declares(field), nil)
	if site == nil {
		k, site = objectKey{fn: c.fn, at: c.at, path: "tag." + field.Name()}, c.callSite(c.at)
	}
	obj := c.object(k, func(o *object) { o.site = site })
	attrs := parsed(name+"="+Hole+";"+strings.ReplaceAll(options, ",", ";"), obj.site)
	c.emit(&event{kind: model.Cookie, obj: obj, attrs: attrs, call: c.at.Source(), rec: c.netCookie()})
}

// declares is the declaration of a field; nil where that is in another package.
func (p *program) declares(field *types.Var) ast.Node {
	if field.Pkg() != p.pass.Pkg {
		return nil
	}
	at, ok := p.syntax.inspector().Root().FindByPos(field.Pos(), field.Pos())
	if !ok {
		return nil
	}
	for c := range at.Enclosing((*ast.Field)(nil)) {
		return c.Node()
	}
	return nil
}
