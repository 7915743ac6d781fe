package modelfile

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"time"
	"unicode"

	"go.yaml.in/yaml/v4"

	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/yamldoc"
)

// A decoder fills values of package model from nodes of YAML.
type decoder struct {
	name    string
	entries map[string]position
}

// fail is an error at a node.
func (d *decoder) fail(n *yaml.Node, format string, args ...any) error {
	return &Error{Name: d.name, Line: n.Line, Column: n.Column, Message: fmt.Sprintf(format, args...)}
}

// library reads the whole file.
func (d *decoder) library(n *yaml.Node, l *model.Library) error {
	if n.Tag == "!!null" {
		return nil
	}
	return d.decode(n, reflect.ValueOf(l).Elem(), "Library")
}

// decode reads a value. The field that it is for is named as in [required].
func (d *decoder) decode(n *yaml.Node, v reflect.Value, field string) error {
	if n.Kind == yaml.AliasNode {
		return d.fail(n, "aliases are not understood; write out what *%s stands for", n.Value)
	}
	switch to := v.Addr().Interface().(type) {
	case *model.Operand:
		return read(d, n, to, operand, "recv for the receiver, or param 0 for the first parameter")
	case *model.Attribute:
		return read(d, n, to, oneOf[model.Attribute](attributes[:]), "an attribute: "+strings.Join(attributes[:], ", "))
	case *model.Writer:
		return read(d, n, to, oneOf[model.Writer](writers), "a writer: "+strings.Join(writers, ", "))
	case *model.Operation:
		return read(d, n, to, oneOf[model.Operation](operations), "an operation: "+strings.Join(operations, ", "))
	case *model.Code:
		return read(d, n, to, oneOf[model.Code](codes), "a code: "+strings.Join(codes[1:], ", "))
	case *model.Kind:
		return read(d, n, to, oneOf[model.Kind](kinds), "a kind: "+strings.Join(kinds, ", "))
	case *time.Duration:
		return read(d, n, to, duration, "a duration such as 1s or 24h")
	case *any:
		return d.anything(n, to)
	}
	switch v.Kind() {
	case reflect.Struct:
		return d.structure(n, v)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		return d.decode(n, v.Elem(), field)
	case reflect.Slice:
		return d.list(n, v, field)
	case reflect.Map:
		return d.mapping(n, v)
	default:
		return d.scalar(n, v, field)
	}
}

// read reads a word.
func read[T any](d *decoder, n *yaml.Node, to *T, parse func(string) (T, bool), want string) error {
	v, ok := parse(n.Value)
	if n.Kind != yaml.ScalarNode || !ok {
		return d.fail(n, "%s is not %s", yamldoc.Show(n), want)
	}
	*to = v
	return nil
}

func oneOf[T ~uint8](words []string) func(string) (T, bool) {
	return func(s string) (T, bool) {
		i := index(words, s)
		return T(max(i, 0)), i >= 0
	}
}

func duration(s string) (time.Duration, bool) {
	d, err := time.ParseDuration(s)
	return d, err == nil && d > 0
}

// structure reads a mapping whose keys are the fields of a struct.
func (d *decoder) structure(n *yaml.Node, v reflect.Value) error {
	t := v.Type()
	what := strings.ToLower(t.Name())
	if t == reflect.TypeFor[model.Library]() {
		what = "model"
	}
	if n.Kind != yaml.MappingNode {
		return d.fail(n, "%s is not a mapping with the keys of a %s: %s", yamldoc.Show(n), what, strings.Join(keys(t), ", "))
	}
	fields := fieldsOf(t)
	err := yamldoc.Pairs(d.name, n, func(key, value *yaml.Node) error {
		f, ok := fields[key.Value]
		if !ok {
			return d.fail(key, "a %s has no key %q; it has %s", what, key.Value, strings.Join(keys(t), ", "))
		}
		return d.decode(value, v.FieldByIndex(f.Index), f.owner+"."+f.Name)
	})
	if err != nil {
		return err
	}
	for _, key := range keys(t) {
		if f := fields[key]; required[f.owner+"."+f.Name] && !has(n, key) {
			return d.fail(n, "this %s lacks the key %s", what, key)
		}
	}
	return d.enter(n, v)
}

// A field is a field of a struct or of what it embeds.
type field struct {
	reflect.StructField
	owner string // the struct that declares it
}

// fieldsOf are the fields of a struct by key.
func fieldsOf(t reflect.Type) map[string]field {
	out := map[string]field{}
	for _, f := range reflect.VisibleFields(t) {
		owner := t
		if len(f.Index) > 1 {
			owner = t.FieldByIndex(f.Index[:len(f.Index)-1]).Type
		}
		if _, skip := omitted[owner.Name()+"."+f.Name]; !skip && !f.Anonymous && f.IsExported() {
			out[keyOf(f.Name)] = field{f, owner.Name()}
		}
	}
	return out
}

// keyOf is the key for a field.
func keyOf(name string) string {
	if strings.ToUpper(name) == name {
		return strings.ToLower(name)
	}
	return string(unicode.ToLower(rune(name[0]))) + name[1:]
}

// keys are the keys of a struct in the order of its fields.
func keys(t reflect.Type) []string {
	fields := fieldsOf(t)
	return slices.SortedFunc(maps.Keys(fields), func(a, b string) int { return slices.Compare(fields[a].Index, fields[b].Index) })
}

func has(n *yaml.Node, key string) bool {
	for i := 0; i < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			return true
		}
	}
	return false
}

// enter notes where an entry is, and fails on one that is there already.
func (d *decoder) enter(n *yaml.Node, v reflect.Value) error {
	switch e := v.Interface().(type) {
	case model.Record:
		return d.note(n, "record", e.Type, e.Type)
	case model.Func:
		k, err := model.ParseFunc(e.Symbol)
		if err != nil {
			return d.fail(n, "%v", err)
		}
		return d.note(n, "func", e.Symbol, fmt.Sprint(k))
	case model.Var:
		return d.note(n, "var", e.Symbol, e.Symbol)
	case model.Constant:
		return d.note(n, "constant", e.Symbol, e.Symbol)
	case model.Hook:
		return d.note(n, "hook", e.Type+"."+e.Field, e.Type+"."+e.Field)
	case model.Output:
		return d.note(n, "output", e.Type+"."+e.Field, e.Type+"."+e.Field)
	}
	return nil
}

// note keeps where the entry of a kind for a symbol is. Entries are the same that
// have the same identity.
func (d *decoder) note(n *yaml.Node, kind, symbol, identity string) error {
	if first, twice := d.entries[kind+" "+identity]; twice {
		return d.fail(n, "there are two entries of %s in %ss; the first is in line %d", symbol, kind, first.line)
	}
	at := position{n.Line, n.Column}
	d.entries[kind+" "+identity] = at
	if _, other := d.entries[symbol]; !other {
		d.entries[symbol] = at
	}
	return nil
}

func (d *decoder) list(n *yaml.Node, v reflect.Value, field string) error {
	if n.Kind != yaml.SequenceNode {
		return d.fail(n, "%s is not a list", yamldoc.Show(n))
	}
	v.Set(reflect.MakeSlice(v.Type(), 0, len(n.Content))) // an empty list is not nil
	for _, item := range n.Content {
		e := reflect.New(v.Type().Elem()).Elem()
		if err := d.decode(item, e, field); err != nil {
			return err
		}
		if field == "Library.Responses" {
			if err := d.note(item, "response", e.String(), e.String()); err != nil {
				return err
			}
		}
		v.Set(reflect.Append(v, e))
	}
	return nil
}

func (d *decoder) mapping(n *yaml.Node, v reflect.Value) error {
	if n.Kind != yaml.MappingNode {
		return d.fail(n, "%s is not a mapping", yamldoc.Show(n))
	}
	v.Set(reflect.MakeMap(v.Type()))
	return yamldoc.Pairs(d.name, n, func(key, value *yaml.Node) error {
		k, e := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
		if err := d.decode(key, k, ""); err != nil {
			return err
		}
		if err := d.decode(value, e, ""); err != nil {
			return err
		}
		v.SetMapIndex(k, e)
		return nil
	})
}

// scalar reads a text, a number, true or false.
func (d *decoder) scalar(n *yaml.Node, v reflect.Value, field string) error {
	is := map[reflect.Kind]string{reflect.Bool: "!!bool", reflect.Int: "!!int", reflect.String: "!!str"}[v.Kind()]
	if n.Kind != yaml.ScalarNode || n.Tag != is || n.Decode(v.Addr().Interface()) != nil {
		want := map[reflect.Kind]string{reflect.Bool: "true or false", reflect.Int: "a whole number", reflect.String: "a text"}[v.Kind()]
		return d.fail(n, "%s is not %s", yamldoc.Show(n), want)
	}
	if check := symbols[field]; check != nil {
		if err := check(v.String()); err != nil {
			return d.fail(n, "%v", err)
		}
	}
	return nil
}

// anything reads the value of an attribute.
func (d *decoder) anything(n *yaml.Node, to *any) error {
	if n.Kind == yaml.MappingNode && len(n.Content) == 2 && n.Content[1].Kind == yaml.ScalarNode {
		if parse := special[n.Content[0].Value]; parse != nil {
			v, ok := parse(n.Content[1].Value)
			if !ok {
				return d.fail(n.Content[1], "%s is no %s", yamldoc.Show(n.Content[1]), n.Content[0].Value)
			}
			*to = v
			return nil
		}
	}
	for tag, v := range map[string]reflect.Value{"!!bool": reflect.ValueOf(new(bool)), "!!int": reflect.ValueOf(new(int)), "!!str": reflect.ValueOf(new(string))} {
		if n.Kind == yaml.ScalarNode && n.Tag == tag && n.Decode(v.Interface()) == nil {
			*to = v.Elem().Interface()
			return nil
		}
	}
	return d.fail(n, "%s is no value; write true, false, a whole number, a text, or one of {sameSite: Lax}, {duration: 24h}, {moment: past}, {new: TYPE}, {held: VARIABLE}, {function: FUNCTION}", yamldoc.Show(n))
}
