package model

// What the model says that is made and set, compared with the real libraries.

import (
	"errors"
	"fmt"
	"go/types"
	"maps"
	"slices"

	"golang.org/x/mod/semver"
)

func (c *checker) makes(sig *types.Signature, m *Make) []error {
	made, err := c.named(m.Type)
	if err != nil {
		return []error{err}
	}
	errs := []error{c.returnsRecord(sig, m, made)}
	if c.modules != nil && m.Module != "" && !slices.Contains(c.modules, m.Module) {
		errs = append(errs, fmt.Errorf("no library of the model is module %s", m.Module))
	}
	for i, v := range m.Variants {
		errs = append(errs, ordered(m.Variants, i))
		for _, path := range slices.Sorted(maps.Keys(v.Fields)) {
			errs = append(errs, c.defaults(made, path, v.Fields[path]))
		}
	}
	for _, path := range slices.Sorted(maps.Keys(m.From)) {
		errs = append(errs, c.assigns(sig, made, path, m.From[path]))
	}
	if m.Like != 0 {
		t, err := argumentType(sig, m.Like)
		if err == nil && c.recordOf(t) == nil {
			err = fmt.Errorf("no record describes %s, which the result is to be like", t)
		}
		errs = append(errs, err)
	}
	return errs
}

func (c *checker) returnsRecord(sig *types.Signature, m *Make, made *types.Named) error {
	i := m.Result
	r := c.recordOf(made)
	managed := r != nil && r.Managed
	if sig.Results().Len() == 0 && i == 0 && managed {
		return nil
	}
	if i >= sig.Results().Len() {
		return fmt.Errorf("there is no result %d", i)
	}
	t := sig.Results().At(i).Type()
	if list, ok := t.Underlying().(*types.Slice); ok && m.List {
		t = list.Elem()
	}
	if types.Identical(declared(deref(t)), made) {
		return nil
	}
	if i, ok := made.Underlying().(*types.Interface); ok && types.Implements(t, i) {
		return nil
	}
	if i, ok := t.Underlying().(*types.Interface); ok && i.NumMethods() > 0 && types.Implements(types.NewPointer(made), i) {
		return nil
	}
	if managed && (isFunc(t) || types.IsInterface(t)) {
		return nil
	}
	return fmt.Errorf("the result is a %s, not a %s", t, made)
}

// declared is a type as it is declared, of one that is made of a generic one.
func declared(t types.Type) types.Type {
	if n, ok := types.Unalias(t).(*types.Named); ok {
		return n.Origin()
	}
	return t
}

func isFunc(t types.Type) bool {
	_, ok := t.Underlying().(*types.Signature)
	return ok
}

func ordered(variants []Variant, i int) error {
	since := variants[i].Since
	switch {
	case since == "" && i == 0:
		return nil
	case !semver.IsValid(since):
		return fmt.Errorf("a variant begins with %q, which is no version", since)
	case i > 0 && semver.Compare(variants[i-1].Since, since) >= 0:
		return fmt.Errorf("the variant since %s is out of order", since)
	}
	return nil
}

func (c *checker) defaults(made types.Type, path string, value any) error {
	at, err := c.resolve(made, c.recordOf(made), path)
	if err != nil {
		return err
	}
	if name, ok := value.(New); ok {
		t, err := c.named(string(name))
		if err == nil && !assignable(t, at.typ) {
			err = fmt.Errorf("a %s does not fit path %s", t, path)
		}
		return err
	}
	if name, ok := value.(Held); ok {
		obj, err := c.packageVar(string(name))
		if err == nil && !assignable(obj.Type(), at.typ) {
			err = fmt.Errorf("what %s holds does not fit path %s", name, path)
		}
		return err
	}
	if _, ok := value.(Unseen); ok {
		return nil
	}
	have := kindOfValue(value)
	if at.hidden && have == integer && attributeKinds[at.attr] == duration {
		return nil // in nanoseconds
	}
	if at.hidden {
		return fits(at.attr, have)
	}
	if want := kindOf(at.typ); have != want && !(have == integer && want == duration) {
		return fmt.Errorf("a value of type %T does not fit path %s of type %s", value, path, at.typ)
	}
	return nil
}

// describes fails where a call cannot set an attribute of what is described around
// it.
func (c *checker) describes(f Func, sig *types.Signature, s Set) error {
	key, err := ParseFunc(f.Symbol)
	if err != nil {
		return err
	}
	cookie := c.table.Record(TypeKey{Pkg: "net/http", Name: "Cookie"})
	for a, path := range cookie.Fields {
		if path != s.Path {
			continue
		}
		have := kindOfValue(s.Is)
		if s.From != 0 {
			t, err := argumentType(sig, s.From)
			if err != nil {
				return err
			}
			have = kindOf(t)
		}
		for other, sender := range c.table.funcs {
			if other.Pkg == key.Pkg && sender.Sends != nil && sender.Sends.On == Around {
				return sender.Sends.fits(a, have)
			}
		}
		return errors.New("no call sends what is described around it")
	}
	return fmt.Errorf("a cookie has no %s", s.Path)
}

func (c *checker) sets(sig *types.Signature, s Set) error {
	target, err := operand(sig, s.Target)
	if err != nil {
		return err
	}
	errs := reading(Reading{Forces: s.Forces})
	if s.Key != 0 {
		t, err := operand(sig, s.Key)
		if err == nil && kindOf(t) != text {
			err = fmt.Errorf("the key is a %s, not a string", t)
		}
		return errors.Join(append(errs, err)...)
	}
	if s.From == 0 && s.Is == nil {
		_, err := c.resolve(target, c.recordOf(target), s.Path)
		return errors.Join(append(errs, err)...)
	}
	if s.From == 0 {
		return errors.Join(append(errs, c.defaults(target, s.Path, s.Is))...)
	}
	return errors.Join(append(errs, c.gives(sig, target, s))...)
}

func (c *checker) options(l Library, f Func) error {
	fn, err := c.lookup(f.Symbol)
	if err != nil {
		return err
	}
	for _, s := range f.Option {
		var errs []error
		for _, target := range optional(l) {
			t, err := c.named(target)
			if err == nil && s.From == 0 && s.Is == nil {
				_, err = c.resolve(t, c.recordOf(t), s.Path)
			} else if err == nil && s.From == 0 {
				err = c.defaults(t, s.Path, s.Is)
			} else if err == nil {
				err = c.gives(fn.Signature(), t, s)
			}
			if errs = append(errs, err); err == nil {
				break
			}
		}
		if len(errs) == 0 {
			return errors.New("no call of the library has options")
		}
		if errs[len(errs)-1] != nil {
			return errors.Join(errs...)
		}
	}
	return nil
}

func optional(l Library) []string {
	var types []string
	for _, f := range l.Funcs {
		switch {
		case f.Options == 0:
		case f.Make != nil:
			types = append(types, f.Make.Type)
		default:
			types = append(types, "net/http.Cookie")
		}
	}
	return types
}

func (c *checker) gives(sig *types.Signature, t types.Type, s Set) error {
	if !s.Seconds {
		return c.assigns(sig, t, s.Path, s.From)
	}
	value, err := argumentType(sig, s.From)
	if err != nil {
		return err
	}
	at, err := c.resolve(t, c.recordOf(t), s.Path)
	if err != nil {
		return err
	}
	if kindOf(value) != duration || !at.hidden && kindOf(at.typ) != integer {
		return fmt.Errorf("path %s is a %s and cannot be the seconds of a %s", s.Path, at.typ, value)
	}
	return nil
}

func (c *checker) assigns(sig *types.Signature, t types.Type, path string, from Operand) error {
	value, err := argumentType(sig, from)
	if err != nil {
		return err
	}
	if path == "" && types.Identical(deref(value), deref(t)) {
		return nil // the record is as it is given
	}
	at, err := c.resolve(t, c.recordOf(t), path)
	if err != nil {
		return err
	}
	if rec := c.recordOf(t); at.hidden && rec != nil {
		return rec.fits(at.attr, kindOf(value))
	}
	if at.hidden {
		return fits(at.attr, kindOf(value))
	}
	if !assignable(value, at.typ) {
		return fmt.Errorf("path %s is a %s and cannot be set to a %s", path, at.typ, value)
	}
	return nil
}

func assignable(v, t types.Type) bool {
	return types.AssignableTo(v, t) || types.Identical(deref(v), deref(t))
}
