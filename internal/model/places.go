package model

// What the names and paths of the model stand for in the real libraries.

import (
	"errors"
	"fmt"
	"go/types"
	"slices"
	"strings"
	"time"
)

// named finds a type by its name in the model.
func (c *checker) named(name string) (*types.Named, error) {
	key, err := ParseType(name)
	if err != nil {
		return nil, err
	}
	found, err := c.object(key)
	if err != nil {
		return nil, err
	}
	obj, ok := found.(*types.TypeName)
	if !ok {
		return nil, fmt.Errorf("there is no type %s", name)
	}
	// The engine goes by the identity of types, which an alias does not have.
	t, ok := obj.Type().(*types.Named)
	if !ok {
		return nil, fmt.Errorf("%s is an alias of %s", name, types.Unalias(obj.Type()))
	}
	return t, nil
}

// errUnseen says that it is not known whether something is there.
var errUnseen = errors.New("not all of the package was loaded")

// object finds what a package declares by a name; nil: nothing.
func (c *checker) object(k TypeKey) (types.Object, error) {
	pkg := c.pkgs[k.Pkg]
	if pkg == nil {
		return nil, fmt.Errorf("package %q was not loaded: %w", k.Pkg, errUnseen)
	}
	obj := pkg.Scope().Lookup(k.Name)
	if obj == nil && c.whole != nil && !c.whole(k) {
		return nil, errUnseen
	}
	return obj, nil
}

// A place is where a path leads to.
type place struct {
	typ    types.Type // nil where only the attribute is known
	hidden bool       // the library keeps it out of sight
	attr   Attribute  // what is there, if hidden
}

// resolve follows a path from a value of type t, which record r describes. It
// goes through pointers, embedded structs and the hidden slots of records.
func (c *checker) resolve(t types.Type, r *Record, path string) (place, error) {
	at := place{typ: t}
	for part := range strings.SplitSeq(path, ".") {
		if at.typ == nil {
			return place{}, fmt.Errorf("path %s: nothing is known of what is below %s", path, at.attr)
		}
		var err error
		if at, err = c.step(at.typ, r, part); err != nil {
			return place{}, fmt.Errorf("path %s: %w", path, err)
		}
		r = c.recordOf(at.typ)
	}
	return at, nil
}

func (c *checker) step(t types.Type, r *Record, part string) (place, error) {
	switch {
	case strings.HasPrefix(part, "·"):
		return c.hidden(t, r, part)
	case strings.HasPrefix(part, "["):
		m, ok := t.Underlying().(*types.Map)
		if !ok {
			return place{}, fmt.Errorf("%s is not a map", t)
		}
		return place{typ: m.Elem()}, nil
	}
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, part)
	field, ok := obj.(*types.Var)
	if !ok {
		return place{}, fmt.Errorf("%s has no field %s", t, part)
	}
	return place{typ: field.Type()}, nil
}

// hidden finds state that only the model knows of. A record has to declare it:
// otherwise it could be written but never asked for.
func (c *checker) hidden(t types.Type, r *Record, part string) (place, error) {
	if r == nil {
		return place{}, fmt.Errorf("no record describes %s, so that it cannot have %s", t, part)
	}
	for _, s := range r.Slots {
		if s.Path == part {
			held, err := c.named(s.Type)
			if err != nil {
				return place{}, err
			}
			return place{typ: held}, nil
		}
	}
	for a, path := range r.Fields {
		if path == part {
			return place{hidden: true, attr: a}, nil
		}
	}
	return place{}, fmt.Errorf("record %s declares no %s", r.Type, part)
}

// recordOf is the record that describes a type or what it points to, or nil.
func (c *checker) recordOf(t types.Type) *Record {
	if t == nil {
		return nil
	}
	named, ok := types.Unalias(deref(t)).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return nil
	}
	return c.table.Record(TypeKey{Pkg: named.Obj().Pkg().Path(), Name: named.Obj().Name()})
}

func deref(t types.Type) types.Type {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}

// A valueKind is as much of a type as decides whether it can be an attribute.
type valueKind string

const (
	boolean  valueKind = "bool"
	integer  valueKind = "integer"
	text     valueKind = "string"
	instant  valueKind = "time.Time"
	duration valueKind = "time.Duration"
	other    valueKind = "something else"
)

// attributeKinds is what the attributes are in the libraries. Those that are
// not here may be anything: a token's exp is a time, a number or a pointer, and
// a cookie is sent unless a function is there.
var attributeKinds = map[Attribute]valueKind{
	Name: text, Value: text, Path: text, Domain: text,
	MaxAge: integer, SameSite: integer, CodecAge: integer,
	Expires: instant, Lifetime: duration, IdleTimeout: duration,
	SigningKey: text, EncryptionKey: text,
	Secure: boolean, Unchecked: boolean, HTTPOnly: boolean, Partitioned: boolean, SessionOnly: boolean, KeepsEnd: boolean,
}

func fits(a Attribute, have valueKind) error { return Reading{}.fits(a, have) }

// fits fails where an attribute cannot be read from something.
func (r Reading) fits(a Attribute, have valueKind) error {
	if want := r.written(a); want != "" && have != want {
		return fmt.Errorf("%s has to be %s, not %s", a, want, have)
	}
	return nil
}

func kindOf(t types.Type) valueKind {
	if named, ok := types.Unalias(t).(*types.Named); ok && named.Obj().Pkg() != nil && named.Obj().Pkg().Path() == "time" {
		switch named.Obj().Name() {
		case "Time":
			return instant
		case "Duration":
			return duration
		}
	}
	if s, ok := t.Underlying().(*types.Slice); ok && types.Identical(s.Elem(), types.Typ[types.Byte]) {
		return text
	}
	basic, ok := t.Underlying().(*types.Basic)
	switch {
	case !ok:
		return other
	case basic.Info()&types.IsBoolean != 0:
		return boolean
	case basic.Info()&types.IsInteger != 0:
		return integer
	case basic.Info()&types.IsString != 0:
		return text
	}
	return other
}

// kindOfValue is the kind of a value in a [Variant].
func kindOfValue(v any) valueKind {
	switch v.(type) {
	case bool:
		return boolean
	case int:
		return integer
	case string:
		return text
	case Moment:
		return instant
	}
	return other
}

func reading(r Reading) []error {
	var errs []error
	of := func(a Attribute, v any) {
		if kind := kindOfValue(v); attributeKinds[a] != kind && (a != Sent || kind != boolean) && (kind != integer || attributeKinds[a] != duration) {
			errs = append(errs, fmt.Errorf("%s cannot be %v", a, v))
		}
	}
	for a, v := range r.Untouched {
		of(a, v)
	}
	for a, v := range r.Defaults {
		of(a, v)
	}
	for a, v := range r.Fixed {
		of(a, v)
	}
	for a, words := range r.Words {
		for _, v := range words.Means {
			of(a, v)
		}
		for _, v := range []any{words.Else, words.Empty} {
			if v != nil {
				of(a, v)
			}
		}
	}
	for _, a := range r.Inverted {
		of(a, true)
	}
	for a := range r.Units {
		of(a, 1)
	}
	for a := range r.Least {
		of(a, 1)
	}
	for _, f := range r.Forces {
		of(f.If, f.Is)
		if f.As == nil {
			f.As = true
		}
		of(f.Then, f.As)
	}
	slices.SortFunc(errs, func(a, b error) int { return strings.Compare(a.Error(), b.Error()) })
	return errs
}

func (r Reading) written(a Attribute) valueKind {
	if _, ok := r.Words[a]; ok {
		return text
	}
	if unit, ok := r.Units[a]; ok && unit == time.Nanosecond {
		return duration
	} else if ok {
		return integer
	}
	return attributeKinds[a]
}
