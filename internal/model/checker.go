package model

import (
	"errors"
	"fmt"
	"go/types"
	"maps"
	"slices"
	"strings"
)

// A checker compares what the model says with the types of the real libraries.

type checker struct {
	table   *Table
	modules []string                  // that the model describes
	pkgs    map[string]*types.Package // by import path
	// borrowed are the packages that only other libraries use: of these only what they
	// use is there.
	borrowed []string
	// whole reports whether a name that is not in its package does not exist. Of
	// packages that are imported by others only what these use is there. Nil: it
	// does not exist.
	whole func(TypeKey) bool
}

// library returns everything in which a library's description is wrong, each

// with the entry that it is about.
func (c *checker) library(l Library) []error {
	var all []error
	report := func(entry string, errs ...error) {
		for _, err := range errs {
			if err != nil {
				all = append(all, &EntryError{entry, err})
			}
		}
	}
	for _, path := range l.Packages {
		if c.pkgs[path] == nil {
			report(path, errors.New("the package was not loaded"))
		}
	}
	for _, r := range l.Responses {
		_, err := c.named(r)
		report(r, err)
	}
	for _, h := range l.Handlers {
		report(h.Type, c.handler(h))
	}
	for _, t := range l.Lengths {
		report(t, c.length(t))
	}
	for _, v := range slices.Concat(l.Generators, l.Overs) {
		_, err := c.packageVar(v)
		report(v, err)
	}
	for _, v := range l.Vars {
		report(v.Symbol, c.holds(v)...)
	}
	for _, v := range l.Constants {
		report(v.Symbol, c.constant(v))
	}
	for _, a := range l.Answers {
		report(a.Type, c.answer(a)...)
	}
	for _, h := range l.Hooks {
		report(h.Type+"."+h.Field, c.hook(h))
	}
	for _, o := range l.Outputs {
		report(o.Type+"."+o.Field, c.output(o))
	}
	for _, r := range l.Records {
		key, _ := ParseType(r.Type)
		report(r.Type, belongs(l, key.Pkg))
		report(r.Type, c.record(r)...)
	}
	for _, f := range l.Funcs {
		key, _ := ParseFunc(f.Symbol)
		report(f.Symbol, belongs(l, key.Pkg))
		report(f.Symbol, c.function(f)...)
		report(f.Symbol, c.options(l, f))
	}
	return all
}

// belongs fails for a package that is not listed: the engine would never look

// an entry of it up.
func belongs(l Library, pkg string) error {
	if !l.Taught && !slices.Contains(l.Packages, pkg) {
		return fmt.Errorf("package %q is not among the library's packages", pkg)
	}
	return nil
}

func (c *checker) record(r Record) []error {
	t, err := c.named(r.Type)
	if err != nil {
		return []error{err}
	}
	var errs []error
	switch t.Underlying().(type) {
	case *types.Struct, *types.Interface, *types.Map, *types.Signature: // a signature is that of a functional option
	default:
		errs = append(errs, fmt.Errorf("a %s holds no attributes", t.Underlying()))
	}
	for _, a := range slices.Sorted(maps.Keys(r.Fields)) {
		at, err := c.resolve(t, &r, r.Fields[a])
		if err == nil && !at.hidden {
			err = r.fits(a, kindOf(r.held(a, at.typ)))
		}
		errs = append(errs, err)
	}
	for _, s := range r.Slots {
		errs = append(errs, c.slot(t, &r, s))
		errs = append(errs, reading(s.Reading)...)
	}
	errs = append(errs, reading(r.Reading)...)
	for _, path := range r.Blank {
		_, err := c.resolve(t, &r, path)
		errs = append(errs, err)
	}
	if r.Data != "" {
		errs = append(errs, c.data(t, r))
	}
	if r.Generator != "" {
		at, err := c.resolve(t, &r, r.Generator)
		if _, ok := underlying(at.typ).(*types.Signature); err == nil && !ok {
			err = fmt.Errorf("field %s is no function", r.Generator)
		}
		errs = append(errs, err)
	}
	return errs
}

// held is the type of what the field for an attribute holds, or has the address of.
func (r Record) held(a Attribute, field types.Type) types.Type {
	if slices.Contains(r.ByAddress, a) {
		return deref(field)
	}
	return field
}

// data fails where the values of a session are in no map.
func (c *checker) data(t types.Type, r Record) error {
	if r.Data != Itself {
		at, err := c.resolve(t, &r, r.Data)
		if err != nil {
			return err
		}
		t = at.typ
	}
	if _, ok := underlying(t).(*types.Map); !ok {
		return fmt.Errorf("a %s is no map of values", t)
	}
	return nil
}

func (c *checker) slot(t types.Type, r *Record, s Slot) error {
	held, err := c.named(s.Type)
	if err != nil {
		return err
	}
	at, err := c.resolve(t, r, s.Path)
	if err == nil && !types.Identical(deref(at.typ), held) {
		err = fmt.Errorf("slot %s holds a %s, not a %s", s.Path, at.typ, s.Type)
	}
	return err
}

// lookup finds a function, or a method that the type itself declares.
func (c *checker) lookup(symbol string) (*types.Func, error) {
	key, err := ParseFunc(symbol)
	if err != nil {
		return nil, err
	}
	if key.Recv == "" {
		obj, err := c.object(TypeKey{Pkg: key.Pkg, Name: key.Name})
		if err != nil {
			return nil, err
		}
		if fn, ok := obj.(*types.Func); ok {
			return fn, nil
		}
		return nil, fmt.Errorf("package %q has no function %s", key.Pkg, key.Name)
	}
	t, err := c.named(key.Pkg + "." + key.Recv)
	if err != nil {
		return nil, err
	}
	method := declaredMethod(t, key.Name)
	if method == nil {
		return nil, noMethod(t, key.Name)
	}
	_, byPointer := types.Unalias(method.Signature().Recv().Type()).(*types.Pointer)
	if byPointer != strings.HasPrefix(symbol, "(*") {
		return nil, fmt.Errorf("the receiver of %s is %s", method.Name(), method.Signature().Recv().Type())
	}
	return method, nil
}

// noMethod says that a type declares no method, and which one does that it embeds.
func noMethod(t *types.Named, name string) error {
	from := types.Type(types.NewPointer(t))
	if types.IsInterface(t) {
		from = t
	}
	if m, ok := promoted(from, t.Obj().Pkg(), name); ok {
		return fmt.Errorf("%s declares no method %s, but %s does", t, name, deref(m.Signature().Recv().Type()))
	}
	return fmt.Errorf("%s declares no method %s", t, name)
}

func promoted(t types.Type, pkg *types.Package, name string) (*types.Func, bool) {
	obj, _, _ := types.LookupFieldOrMethod(t, true, pkg, name)
	m, ok := obj.(*types.Func)
	return m, ok
}

func declaredMethod(t *types.Named, name string) *types.Func {
	methods := t.Methods()
	if i, ok := t.Underlying().(*types.Interface); ok {
		methods = i.Methods()
	}
	for m := range methods {
		if m.Name() == name {
			return m
		}
	}
	return nil
}

// operand is the type of the receiver or of a parameter.
func operand(sig *types.Signature, o Operand) (types.Type, error) {
	if o == Recv {
		if sig.Recv() == nil {
			return nil, errors.New("a function has no receiver")
		}
		return sig.Recv().Type(), nil
	}
	i := o.Index(false)
	if i < 0 || i >= sig.Params().Len() {
		return nil, fmt.Errorf("there is no parameter %d in %s", i, sig)
	}
	return sig.Params().At(i).Type(), nil
}

// argument is the type of what an operand is given: a variadic parameter stands

// for its arguments.
func argumentType(sig *types.Signature, o Operand) (types.Type, error) {
	last := sig.Params().Len() - 1
	if sig.Variadic() && o.Index(false) >= last {
		return sig.Params().At(last).Type().Underlying().(*types.Slice).Elem(), nil
	}
	return operand(sig, o)
}

// isAny reports whether a type is that of anything.
func isAny(t types.Type) bool {
	i, ok := t.Underlying().(*types.Interface)
	return ok && i.NumMethods() == 0
}

func result(sig *types.Signature) (types.Type, error) {
	if sig.Results().Len() == 0 {
		return nil, errors.New("there is no result")
	}
	return sig.Results().At(0).Type(), nil
}

// holdsRecord fails where an operand is not a record of a kind.
func (c *checker) holdsRecord(sig *types.Signature, o Operand, kind Kind) error {
	t, err := operand(sig, o)
	if err != nil {
		return err
	}
	if r := c.recordOf(t); r == nil || r.Kind != kind {
		return fmt.Errorf("%s is not a record of the kind needed", t)
	}
	return nil
}

// holdsCodec fails where an operand is no codec and no list of codecs.
func (c *checker) holdsCodec(sig *types.Signature, o Operand) error {
	t, err := operand(sig, o)
	if err != nil {
		return err
	}
	if list, ok := t.Underlying().(*types.Slice); ok {
		t = list.Elem()
	}
	if r := c.recordOf(t); r == nil || r.Kind != Codec {
		return fmt.Errorf("%s is not a record of the kind needed", t)
	}
	return nil
}

// claims fails where a type can hold no claims.
func (c *checker) claims(t types.Type) error {
	if r := c.recordOf(t); r != nil && r.Kind == Claim {
		return nil
	}
	if m, ok := t.Underlying().(*types.Map); ok && kindOf(m.Key()) == text {
		return nil
	}
	return fmt.Errorf("a %s holds no claims", t)
}

// returnsRecord fails where a result is not the record; an interface, on either

// side, stands for whatever implements it, and the function or interface that a

// middleware is, or no result, for the manager that is kept.

// ordered fails where variant i does not begin after the one before it.

// defaults fails where a constructor cannot have set a path to a value.

// options fails where an option of a library changes nothing that a call with

// options makes or sends.

// optional are the records that calls with options make or send.

// gives fails where a set cannot give its operand to what it changes.

// assigns fails where an operand cannot be what a path of t is set to.

// assignable is what Go says, but a pointer is as good as what it points to:

// libraries copy options either way.

// commands fails where a call cannot do what its entry says of commands.

// writesHeader fails where a call cannot set a field of a header.

// renders fails where a method cannot write a cookie as text.

// texts fails where a call cannot make a text of its operands.

// iterates fails where a result cannot yield the elements of an operand.

// visits fails where a call cannot call an operand with elements of another.

// holds fails where a variable cannot hold such a record or its address.
func (c *checker) holds(v Var) []error {
	obj, err := c.packageVar(v.Symbol)
	if err != nil {
		return []error{err}
	}
	t, err := c.named(v.Type)
	if err != nil {
		return []error{err}
	}
	var errs []error
	if !types.Identical(deref(obj.Type()), t) {
		errs = append(errs, fmt.Errorf("the variable holds a %s, not a %s", obj.Type(), t))
	}
	for _, path := range slices.Sorted(maps.Keys(v.Fields)) {
		errs = append(errs, c.defaults(t, path, v.Fields[path]))
	}
	return errs
}

// constant fails where there is no variable that can have such a value.
func (c *checker) constant(v Constant) error {
	obj, err := c.packageVar(v.Symbol)
	if err != nil {
		return err
	}
	if symbol, ok := v.Is.(Function); ok {
		fn, err := c.lookup(string(symbol))
		if err == nil && !types.AssignableTo(fn.Signature(), obj.Type()) {
			err = fmt.Errorf("%s is no %s", symbol, obj.Type())
		}
		return err
	}
	have := kindOfValue(v.Is)
	if want := kindOf(obj.Type()); have != want {
		return fmt.Errorf("a value of type %T does not fit a %s", v.Is, obj.Type())
	}
	return nil
}

// packageVar finds a package variable.
func (c *checker) packageVar(symbol string) (*types.Var, error) {
	key, err := ParseType(symbol)
	if err != nil {
		return nil, err
	}
	found, err := c.object(key)
	if err != nil {
		return nil, err
	}
	obj, ok := found.(*types.Var)
	if !ok {
		return nil, fmt.Errorf("package %q has no variable %s", key.Pkg, key.Name)
	}
	return obj, nil
}

// answer fails where a struct has no such fields for cookies or a header.
func (c *checker) answer(a Answer) []error {
	if a.Tag != "" {
		return nil // of the structs of programs
	}
	t, err := c.named(a.Type)
	if err != nil {
		return []error{err}
	}
	var errs []error
	for _, field := range a.Fields {
		at, err := c.resolve(t, nil, field)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		held := at.typ
		if m, ok := held.Underlying().(*types.Map); ok {
			held = m.Elem()
		}
		if list, ok := held.Underlying().(*types.Slice); ok {
			held = list.Elem()
		}
		if kindOf(held) != text {
			errs = append(errs, fmt.Errorf("field %s holds a %s, not lines of a header", field, at.typ))
		}
	}
	return errs
}

// output fails where there is no such field for a struct.
func (c *checker) output(o Output) error {
	t, err := c.named(o.Type)
	if err != nil {
		return err
	}
	at, err := c.resolve(t, nil, o.Field)
	if err == nil && o.Tag == "" {
		err = errors.New("it does not say which tag makes a field a cookie")
	}
	if _, ok := underlying(deref(at.typ)).(*types.Struct); err == nil && !isAny(at.typ) && !ok {
		err = fmt.Errorf("field %s is no struct", o.Field)
	}
	return err
}

// hook fails where there is no such field for functions.
func (c *checker) hook(h Hook) error {
	t, err := c.named(h.Type)
	if err != nil {
		return err
	}
	at, err := c.resolve(t, nil, h.Field)
	if err != nil {
		return err
	}
	f, ok := at.typ.Underlying().(*types.Signature)
	if !ok || f.Params().Len() == 0 {
		return fmt.Errorf("field %s is no function with parameters", h.Field)
	}
	header, err := c.resolve(f.Params().At(0).Type(), nil, h.Header)
	if err != nil {
		return err
	}
	if r := c.recordOf(header.typ); r == nil || r.Kind != Header {
		return fmt.Errorf("%s is no header", header.typ)
	}
	return nil
}

// keyed fails where an operand cannot name the result.

// returns fails where a result cannot be an operand, or what is inside it.

// reading fails where a reading cannot be of what an attribute is held by.

// written is what holds an attribute, of which a reading makes the attribute.
