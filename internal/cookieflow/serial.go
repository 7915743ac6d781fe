package cookieflow

import (
	"go/ast"
	"go/types"
	"reflect"
	"strings"

	"honnef.co/go/tools/go/ir"
)

// plainTag stands for writing out that heeds no tags, as fmt does.
const plainTag = "-"

// boundTag is the key of the tags by which what a request has gets into a struct.
const boundTag = "form"

// maxNesting bounds how deep structs in structs are looked at.
const maxNesting = 3

// serialized offers as sources the fields of a struct that is written out as a
// whole.
func (t *tracer) serialized(v *ir.MakeInterface, tr trail) {
	if tr.serial == "" {
		return
	}
	text := strings.TrimPrefix(t.text(v.X), "&")
	if _, written := v.X.Source().(ast.Expr); !written && tr.site != nil && tr.site.Expr != nil {
		text = types.ExprString(tr.site.Expr) // of a result no expression is one by itself
	}
	s := serializer{tag: tr.serial, offer: func(f Source) bool {
		f.Text, f.node = text, v.X.Source()
		return t.source(&tr, f)
	}}
	s.visit(v.X.Type(), "", 0)
}

// A serializer walks what a struct type is written out as.
type serializer struct {
	tag   string
	offer func(Source) bool
}

// visit walks a type below a path and reports whether a source was taken.
func (s serializer) visit(t types.Type, path string, depth int) bool {
	if depth > maxNesting {
		return false
	}
	t = innermost(t)
	st, ok := t.Underlying().(*types.Struct)
	return ok && !s.writesItself(t) && s.fields(st, path, depth)
}

// maxWrapping bounds how many lists and maps of each other are looked through:
// types may contain themselves.
const maxWrapping = 8

// innermost is the type of what addresses, lists and maps hold in the end.
func innermost(t types.Type) types.Type {
	for range maxWrapping {
		inner, ok := t.Underlying().(interface{ Elem() types.Type })
		if !ok {
			break
		}
		t = inner.Elem()
	}
	return t
}

// fields offers all fields: of several that are sensitive the worst is told.
func (s serializer) fields(st *types.Struct, path string, depth int) (taken bool) {
	for i := range st.NumFields() {
		f := st.Field(i)
		if !writtenOut(st, i, s.tag) || s.tag == plainTag && isPointer(f.Type()) { // of which fmt prints the address
			continue
		}
		names, marked := fieldNames(f.Name(), st.Tag(i))
		at := joinPath(path, f.Name())
		if s.offer(Source{Names: names, Marked: marked, Type: f.Type(), Field: at}) || s.visit(f.Type(), at, depth+1) {
			taken = true
		}
	}
	return taken
}

// writers are the methods by which types write themselves, by how they are
// written out.
var writers = map[string][]string{
	"json":   {"MarshalJSON", "MarshalText"},
	"xml":    {"MarshalXML", "MarshalText"},
	"gob":    {"GobEncode", "MarshalBinary", "MarshalText"},
	plainTag: {"String", "Error", "Format", "GoString"},
}

// writesItself reports whether a type has a method of its own for the purpose:
// what that writes is not known.
func (s serializer) writesItself(t types.Type) bool {
	for _, name := range writers[s.tag] {
		if obj, _, _ := types.LookupFieldOrMethod(t, true, nil, name); obj != nil {
			return true
		}
	}
	return false
}

// writtenOut reports whether field i of a struct is written out by something
// that heeds a tag.
func writtenOut(t types.Type, i int, tag string) bool {
	st, ok := t.Underlying().(*types.Struct)
	if !ok || i >= st.NumFields() || tag == plainTag {
		return true
	}
	name, _, _ := strings.Cut(reflect.StructTag(st.Tag(i)).Get(tag), ",")
	_, nested := deref(st.Field(i).Type()).Underlying().(*types.Struct)
	return name != "-" && (st.Field(i).Exported() || st.Field(i).Embedded() && nested)
}

// jsonName is the name in JSON that the tag of field i of a struct gives it; "" without one.
func jsonName(t types.Type, i int) string {
	st, ok := t.Underlying().(*types.Struct)
	if !ok || i >= st.NumFields() {
		return ""
	}
	name, _, _ := strings.Cut(reflect.StructTag(st.Tag(i)).Get("json"), ",")
	return name
}

// fieldOfJSON is the field of a struct, or of what an address leads to, that has a name in
// JSON; "" where there is none.
func fieldOfJSON(t types.Type, name string) string {
	if t == nil {
		return ""
	}
	t = deref(t)
	st, ok := t.Underlying().(*types.Struct)
	if !ok {
		return ""
	}
	for i := range st.NumFields() {
		if jsonName(t, i) == name {
			return st.Field(i).Name()
		}
	}
	return ""
}

// fieldNames are the names that a field goes by, in its declaration and in its
// tags, and whether a tag calls it sensitive.
func fieldNames(name, tag string) (names []string, marked bool) {
	names = []string{name}
	t := reflect.StructTag(tag)
	for _, key := range []string{"json", "form", "db", "schema", "query", "xml", "bson", "gorm"} {
		value, _, _ := strings.Cut(t.Get(key), ",")
		if value != "" && value != "-" && !strings.ContainsAny(value, ":;") {
			names = append(names, value)
		}
	}
	value, marked := t.Lookup("sensitive")
	return names, marked && value != "false"
}
