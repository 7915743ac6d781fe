package model

// What the model says that calls send, write and return, compared with the real
// libraries.

import (
	"errors"
	"fmt"
	"go/types"
	"maps"
	"slices"
	"strings"
)

func (c *checker) sends(sig *types.Signature, s *Send) []error {
	if s.Record == 0 && len(s.Params) == 0 {
		return []error{errors.New("it sends neither a record nor parameters")}
	}
	var errs []error
	if s.Record != 0 && len(s.Params) == 0 {
		errs = append(errs, c.holdsRecord(sig, s.Record, s.Kind))
	} else if s.Record != 0 {
		t, err := argumentType(sig, s.Record)
		if err == nil && c.recordOf(t) == nil {
			err = fmt.Errorf("no record describes %s, which has the other attributes", t)
		}
		errs = append(errs, err)
	}
	for _, a := range slices.Sorted(maps.Keys(s.Params)) {
		t, err := argumentType(sig, s.Params[a])
		if err == nil && !isAny(t) {
			err = s.fits(a, kindOf(t))
		}
		errs = append(errs, err)
	}
	return append(errs, reading(s.Reading)...)
}

func (c *checker) commands(sig *types.Signature, f Func) []error {
	t, err := argumentType(sig, f.Command)
	if err == nil && !isAny(t) && kindOf(t) != text {
		err = fmt.Errorf("the command is a %s, not a string", t)
	}
	errs := []error{err}
	for _, name := range slices.Sorted(maps.Keys(f.Commands)) {
		if name != strings.ToUpper(name) {
			errs = append(errs, fmt.Errorf("command %s is not in capital letters", name))
		}
		s := f.Commands[name]
		errs = append(errs, c.sends(sig, &s)...)
	}
	return errs
}

func (c *checker) writesHeader(sig *types.Signature, h *HeaderWrite) []error {
	var errs []error
	if h.On != 0 {
		errs = append(errs, c.holdsRecord(sig, h.On, Header))
	}
	named := []Operand{h.Key, h.Value}
	if h.Deletes {
		named = named[:1]
	}
	for _, o := range named {
		of := operand
		if h.Joins && o == h.Value {
			of = argumentType
		}
		t, err := of(sig, o)
		if err == nil && kindOf(t) != text {
			err = fmt.Errorf("an operand of the header is a %s, not a string", t)
		}
		errs = append(errs, err)
	}
	return errs
}

func (c *checker) renders(sig *types.Signature) error {
	t, err := result(sig)
	if err == nil && kindOf(t) != text {
		err = fmt.Errorf("the result is a %s, not a string", t)
	}
	return errors.Join(err, c.holdsRecord(sig, Recv, Cookie))
}

func (c *checker) texts(sig *types.Signature, t *Text) []error {
	var errs []error
	needs := func(o Operand, what string, ok func(types.Type) bool) {
		if o == 0 {
			return
		}
		typ, err := operand(sig, o)
		if err == nil && !ok(typ) {
			err = fmt.Errorf("%s is no %s", typ, what)
		}
		errs = append(errs, err)
	}
	isText := func(t types.Type) bool { return kindOf(t) == text }
	isNumber := func(t types.Type) bool { return kindOf(t) == integer }
	isList := func(t types.Type) bool { _, ok := t.Underlying().(*types.Slice); return ok }
	needs(t.Of, "text, character or number", func(typ types.Type) bool {
		return t.JSON && isAny(typ) || isNumber(typ) || isText(typ) && !t.Digits
	})
	needs(t.Format, "format", isText)
	needs(t.Args, "list", isList)
	needs(t.List, "list", isList)
	needs(t.Between, "separator", isText)
	needs(t.Added, "operand", func(types.Type) bool { return true })
	needs(t.To, "operand", func(types.Type) bool { return true })
	if made, err := result(sig); t.To == 0 && (err != nil || kindOf(made) != text && !(t.JSON && made.String() == "[]byte")) {
		errs = append(errs, errors.New("the result is no text"))
	}
	if (t.Of != 0) == (t.Format != 0 || t.List != 0 || t.Added != 0) {
		errs = append(errs, errors.New("it is not the text of one thing"))
	}
	return errs
}

func iterates(sig *types.Signature, o Operand) error {
	if _, err := operand(sig, o); err != nil {
		return err
	}
	t, err := result(sig)
	if err != nil {
		return err
	}
	if f, ok := t.Underlying().(*types.Signature); !ok || f.Params().Len() != 1 {
		return fmt.Errorf("%s is no iterator", t)
	}
	return nil
}

func visits(sig *types.Signature, v *Visit) error {
	list, err := operand(sig, v.List)
	if err != nil {
		return err
	}
	with, err := operand(sig, v.With)
	if err != nil {
		return err
	}
	if _, ok := with.Underlying().(*types.Signature); !ok {
		return fmt.Errorf("%s is no function to visit %s with", with, list)
	}
	return nil
}

func keyed(sig *types.Signature, o Operand) error {
	if _, err := result(sig); err != nil {
		return err
	}
	t, err := operand(sig, o)
	if err == nil && kindOf(t) != text {
		err = fmt.Errorf("the key is a %s, not a string", t)
	}
	return err
}

func (c *checker) returns(sig *types.Signature, o Operand, inside string) error {
	from, err := operand(sig, o)
	if err == nil && inside != "" {
		var at place
		at, err = c.resolve(from, c.recordOf(from), inside)
		from = at.typ
	}
	if err != nil {
		return err
	}
	to, err := result(sig)
	if err == nil && !assignable(from, to) {
		err = fmt.Errorf("the result is a %s and cannot be the operand, a %s", to, from)
	}
	return err
}

func carries(sig *types.Signature, carry *Carry) []error {
	var err error
	if carry.Into != 0 {
		_, err = operand(sig, carry.Into)
	} else {
		_, err = result(sig)
	}
	errs := []error{err}
	if len(carry.From) == 0 {
		errs = append(errs, errors.New("it carries no operand"))
	}
	named := carry.From
	if carry.Secret != 0 {
		named = append(named[:len(named):len(named)], carry.Secret)
	}
	for _, o := range named {
		_, err := operand(sig, o)
		errs = append(errs, err)
	}
	return errs
}

func gathers(sig *types.Signature, carry *Carry) []error {
	_, err := result(sig)
	errs := []error{err}
	if len(carry.From) > 1 || carry.Into != 0 {
		errs = append(errs, errors.New("what it gathers goes on into one operand, named by From"))
	}
	for _, o := range carry.From {
		_, err := operand(sig, o)
		errs = append(errs, err)
	}
	return errs
}
