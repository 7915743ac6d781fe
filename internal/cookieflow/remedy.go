package cookieflow

import (
	"go/ast"
	"go/types"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/cookielint/cookielint/internal/model"
)

// This file knows the calls by which a program can give a value to an attribute
// that it leaves out.

// A Remedy is a way to give a value to an attribute that a place leaves out. The
// zero value is none.
type Remedy struct {
	// Setter is the method of what is made at the place that sets the attribute.
	Setter *types.Func
	// Option is the function that makes an option for the call at the place.
	Option *types.Func
	// Left are the attributes of the arguments that the call leaves out, up to
	// the one in question.
	Left []model.Attribute
	// Config is the struct that the call leaves out, as its last argument, and
	// Field the field of it that holds the attribute.
	Config *types.Named
	Field  string
	// Tag is the key of the struct tag, of the field at the place, that has the
	// attributes.
	Tag string
}

// remedy is what can be done at a site about an attribute that is left out there.
func (r *Result) remedy(site *Site, attr model.Attribute) Remedy {
	if field, ok := site.Node.(*ast.Field); ok {
		return Remedy{Tag: r.tagOf(field)}
	}
	made, ok := site.Node.(ast.Expr)
	if !ok || site.Expr != nil {
		return Remedy{}
	}
	var rem Remedy
	if t := r.pass.TypesInfo.TypeOf(made); t != nil {
		rem.Setter = r.setter(t, attr)
	}
	call, ok := made.(*ast.CallExpr)
	if !ok || call.Ellipsis.IsValid() {
		return rem
	}
	callee := callee(r.pass.TypesInfo, call)
	if callee == nil {
		return rem
	}
	m := r.program.table.Func(funcKey(callee))
	if m == nil {
		return rem
	}
	rem.Option = r.optionFor(callee, m, attr)
	switch sig := callee.Signature(); {
	case m.Sends != nil && m.Sends.Params[attr] != 0:
		rem.Left = leftOut(m.Sends, len(call.Args), attr)
	case m.Sends != nil:
		rem.Config, rem.Field = r.config(sig, m.Sends.Record, len(call.Args), attr)
	case m.Make != nil:
		rem.Config, rem.Field = r.config(sig, m.Make.Like, len(call.Args), attr)
	}
	return rem
}

// tagOf is the key under which the tag of a field describes a cookie; empty where
// it has none or several.
func (r *Result) tagOf(field *ast.Field) string {
	if field.Tag == nil {
		return ""
	}
	text, err := strconv.Unquote(field.Tag.Value)
	if err != nil {
		return ""
	}
	found := ""
	for _, key := range r.program.table.Tags() {
		if _, ok := reflect.StructTag(text).Lookup(key); ok && found != "" {
			return ""
		} else if ok {
			found = key
		}
	}
	return found
}

// callee is the function or method that a call names; nil for any other call.
func callee(info *types.Info, call *ast.CallExpr) *types.Func {
	fun := ast.Unparen(call.Fun)
	switch f := fun.(type) {
	case *ast.IndexExpr:
		fun = f.X
	case *ast.IndexListExpr:
		fun = f.X
	}
	var id *ast.Ident
	switch f := fun.(type) {
	case *ast.Ident:
		id = f
	case *ast.SelectorExpr:
		id = f.Sel
	default:
		return nil
	}
	fn, _ := info.Uses[id].(*types.Func)
	return fn
}

// setter is the method of a type that sets an attribute out of sight, or nil.
func (r *Result) setter(t types.Type, attr model.Attribute) *types.Func {
	n, ok := deref(t).(*types.Named)
	if !ok || n.Obj().Pkg() == nil {
		return nil
	}
	key := model.TypeKey{Pkg: n.Obj().Pkg().Path(), Name: n.Obj().Name()}
	rec := r.program.table.Record(key)
	if rec == nil || rec.Fields[attr] == "" {
		return nil
	}
	name := r.program.table.Setter(key, rec.Fields[attr])
	obj, _, _ := types.LookupFieldOrMethod(n, true, nil, name)
	fn, _ := obj.(*types.Func)
	return fn
}

// optionFor is the function that makes an option which sets an attribute of what
// a call makes, or nil.
func (r *Result) optionFor(callee *types.Func, m *model.Func, attr model.Attribute) *types.Func {
	if m.Options == 0 || m.Make == nil || !callee.Signature().Variadic() || callee.Pkg() == nil {
		return nil
	}
	key, err := model.ParseType(m.Make.Type)
	rec := r.program.table.Record(key)
	if err != nil || rec == nil || rec.Fields[attr] == "" {
		return nil
	}
	fn, _ := callee.Pkg().Scope().Lookup(r.program.table.Option(callee.Pkg().Path(), rec.Fields[attr])).(*types.Func)
	return fn
}

// leftOut are the attributes of the arguments that a call with n arguments leaves
// out up to that for an attribute; none where one of them is for something else.
func leftOut(s *model.Send, n int, attr model.Attribute) []model.Attribute {
	at := map[model.Operand]model.Attribute{}
	for a, o := range s.Params {
		at[o] = a
	}
	var left []model.Attribute
	for o := model.Param(n); o <= s.Params[attr]; o++ {
		a, ok := at[o]
		if !ok {
			return nil
		}
		left = append(left, a)
	}
	return left
}

// config is the struct that a call with n arguments leaves out which would be the
// first of a variadic parameter, and the field of it that holds an attribute.
func (r *Result) config(sig *types.Signature, o model.Operand, n int, attr model.Attribute) (*types.Named, string) {
	last := sig.Params().Len() - 1
	if !sig.Variadic() || o != model.Param(last) || n != last {
		return nil, ""
	}
	list, ok := sig.Params().At(last).Type().Underlying().(*types.Slice)
	if !ok {
		return nil, ""
	}
	named, ok := types.Unalias(list.Elem()).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return nil, ""
	}
	rec := r.program.table.Record(model.TypeKey{Pkg: named.Obj().Pkg().Path(), Name: named.Obj().Name()})
	if rec == nil || visibleSelector(rec.Fields[attr]) == "" {
		return nil, ""
	}
	return named, rec.Fields[attr]
}

// Word is the text that stands for a value of an attribute in what the library
// reads, capitalized where upper and lower case are the same.
func (c *Cookie) Word(a model.Attribute, meaning int) (string, bool) {
	for _, reading := range c.readings {
		words := reading.Words[a]
		for _, word := range slices.Sorted(maps.Keys(words.Means)) {
			if words.Means[word] != meaning {
				continue
			}
			if words.Fold {
				word = strings.ToUpper(word[:1]) + word[1:]
			}
			return word, true
		}
	}
	return "", false
}

// Default is what the library takes for an attribute that is left out; the zero
// value of its type where nothing is known.
func (c *Cookie) Default(a model.Attribute) any {
	for _, reading := range c.readings {
		if v, ok := reading.Defaults[a]; ok {
			return v
		}
	}
	return nil
}
