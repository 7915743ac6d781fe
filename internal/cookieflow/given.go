package cookieflow

// This file knows what a call of a library's function is given, the arguments
// of a variadic parameter included.

import (
	"go/constant"
	"go/types"
	"slices"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// A libraryCall is a call of a function that the model describes.
type libraryCall struct {
	*flow
	at   ir.Instruction
	sig  *types.Signature
	args []value
}

// operand is what an operand holds: of a variadic parameter, the list.
func (c *libraryCall) operand(o model.Operand) value {
	if o == model.Around {
		return c.answerHere()
	}
	if i := o.Index(c.sig.Recv() != nil); i >= 0 && i < len(c.args) {
		return c.args[i]
	}
	return value{}
}

// inOperand is what is at a path of what an operand leads to; the operand itself
// where there is no path.
func (c *libraryCall) inOperand(o model.Operand, path string) value {
	v := c.operand(o)
	if path == "" {
		return v
	}
	var out value
	for _, p := range c.pointers(v) {
		out = join(out, c.contents(p.obj).get(joinPath(p.path, path)))
	}
	return out
}

// given is what an operand holds where a variadic parameter stands for its first
// argument, and those that there would be after it for the next.
func (c *libraryCall) given(o model.Operand) value {
	i := int(o-model.Recv) - 1 // among the parameters
	first := c.sig.Params().Len() - 1
	if o == 0 || !c.sig.Variadic() || i < first {
		return c.operand(o)
	}
	list := c.operand(model.Param(first))
	n, ok := c.length(list)
	switch {
	case !ok:
		return unknownValue(c.callSite(c.at), nil)
	case i-first >= int(n):
		return one(atom{kind: zero, site: c.callSite(c.at)})
	}
	a, _ := list.single()
	v := c.contents(a.obj).get(index(i - first))
	if call := callExpr(c.at.Source()); call != nil && !call.Ellipsis.IsValid() && len(v.pointers()) == 0 {
		v = v.at(c.sites.argument(c.at.Source(), i))
	}
	return v.each(func(a atom) value {
		a.row = nil // the arguments are no elements of one list
		return one(a)
	})
}

// typeOf is the type of what an operand is given.
func (c *libraryCall) typeOf(o model.Operand) types.Type {
	i := int(o-model.Recv) - 1
	switch n := c.sig.Params().Len(); {
	case o == model.Recv && c.sig.Recv() != nil:
		return c.sig.Recv().Type()
	case i < 0 || n == 0:
		return nil
	case c.sig.Variadic() && i >= n-1:
		list, ok := c.sig.Params().At(n - 1).Type().Underlying().(*types.Slice)
		if !ok {
			return nil
		}
		return list.Elem()
	case i < n:
		return c.sig.Params().At(i).Type()
	}
	return nil
}

// boxedKinds are what attributes are that arguments of any type may be given for.
var boxedKinds = map[model.Attribute]constant.Kind{
	model.Secure: constant.Bool, model.HTTPOnly: constant.Bool, model.Partitioned: constant.Bool,
	model.Name: constant.String, model.Path: constant.String, model.Domain: constant.String, model.MaxAge: constant.Int,
}

// attribute is what an attribute is given. What libraries make of an argument of
// another type than the attribute's is not known.
func (c *libraryCall) attribute(a model.Attribute, o model.Operand) value {
	if a == model.Fields && c.takesList(o) {
		return c.operand(o)
	}
	v := c.given(o)
	kind, ok := boxedKinds[a]
	if t := c.typeOf(o); !ok || t == nil || !types.IsInterface(t) {
		return v
	}
	return v.each(func(x atom) value {
		if x.kind == konst && x.val.Kind() != kind {
			return one(x.unknown(nil))
		}
		return one(x)
	})
}

// takes reports whether an argument is of one of some types, as far as its type is
// known.
func (c *libraryCall) takes(names []string, o model.Operand) bool {
	call, i := callExpr(c.at.Source()), o.Index(false)
	if call == nil || i >= len(call.Args) || call.Ellipsis.IsValid() {
		return true
	}
	t := types.Default(c.pass.TypesInfo.TypeOf(call.Args[i]))
	if types.IsInterface(t) || t == types.Typ[types.UntypedNil] {
		return true
	}
	return slices.Contains(names, t.String())
}

// fieldsOf are the attributes that a record has which an operand is, by value.
func (c *libraryCall) fieldsOf(o model.Operand) (attributes, *model.Record) {
	rec, prefix := c.record(c.typeOf(o))
	if rec == nil {
		return attributes{}, nil
	}
	v := c.given(o)
	if len(v.pointers()) > 0 {
		return attributes{}, rec // nothing is said of what is behind an address
	}
	out := attributes{}
	for a, path := range rec.Fields {
		out[a] = v.field(joinPath(prefix, path))
	}
	return out, rec
}
