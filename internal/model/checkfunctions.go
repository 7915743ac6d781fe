package model

// This file checks that the entries of functions agree with their signatures.

import (
	"errors"
	"fmt"
	"go/types"
	"slices"
)

// function compares an entry with the signature of the real function.
func (c *checker) function(f Func) []error {
	fn, err := c.lookup(f.Symbol)
	if err != nil {
		return []error{err}
	}
	sig := fn.Signature()
	return slices.Concat(
		c.made(sig, f),
		c.changed(sig, f),
		c.sent(sig, f),
		c.carried(sig, f),
		c.kept(sig, f),
		c.secret(sig, f),
		c.read(sig, f),
		[]error{implements(sig, f)},
	)
}

// made checks what a function makes and returns.
func (c *checker) made(sig *types.Signature, f Func) (errs []error) {
	if f.Returns != 0 {
		errs = append(errs, c.returns(sig, f.Returns, f.Inside))
	}
	if f.Make == nil {
		return errs
	}
	errs = append(errs, c.makes(sig, f.Make)...)
	if f.Make.InCookie != 0 && (!sig.Variadic() || f.Make.InCookie != Param(sig.Params().Len()-1)) {
		errs = append(errs, errors.New("the keys are no variadic parameter"))
	}
	if f.Make.Clear && (f.Make.InCookie != 0 || f.Make.ServerSide) {
		errs = append(errs, errors.New("its sessions are at two places"))
	}
	return errs
}

// changed checks what a function does to what it is given.
func (c *checker) changed(sig *types.Signature, f Func) (errs []error) {
	for _, s := range f.Sets {
		if s.Target == Around {
			errs = append(errs, c.describes(f, sig, s))
			continue
		}
		errs = append(errs, c.sets(sig, s))
	}
	for _, o := range []Operand{f.Clears, f.Copies} {
		if o == 0 {
			continue
		}
		t, err := operand(sig, o)
		if err == nil && c.recordOf(t) == nil {
			err = fmt.Errorf("no record describes %s", t)
		}
		errs = append(errs, err)
	}
	if f.Visits != nil {
		errs = append(errs, visits(sig, f.Visits))
	}
	if f.Iterates != 0 {
		errs = append(errs, iterates(sig, f.Iterates))
	}
	return append(errs, there(sig, f.Options, f.Fills, f.Shuffles, f.Binds)...)
}

// sent checks what a function sends, and signs.
func (c *checker) sent(sig *types.Signature, f Func) (errs []error) {
	if f.Sends != nil {
		errs = append(errs, c.sends(sig, f.Sends)...)
	}
	errs = append(errs, c.responds(sig, f)...)
	if f.Answers != nil {
		errs = append(errs, replies(sig, f.Answers))
	}
	if f.Command != 0 {
		errs = append(errs, c.commands(sig, f)...)
	}
	if f.Signs != 0 {
		errs = append(errs, c.holdsRecord(sig, f.Signs, Token))
	}
	if f.SignsClaims != 0 {
		t, err := operand(sig, f.SignsClaims)
		if err == nil {
			err = c.claims(t)
		}
		errs = append(errs, err)
	}
	if f.Header != nil {
		errs = append(errs, c.writesHeader(sig, f.Header)...)
	}
	if f.Renders {
		errs = append(errs, c.renders(sig))
	}
	return errs
}

// carried checks how data go through a function.
func (c *checker) carried(sig *types.Signature, f Func) (errs []error) {
	if f.Key != 0 {
		errs = append(errs, keyed(sig, f.Key))
	}
	if f.Text != nil {
		errs = append(errs, c.texts(sig, f.Text)...)
	}
	if f.Timing != nil {
		errs = append(errs, c.timing(sig, f.Timing)...)
	}
	if f.Carries != nil {
		errs = append(errs, carries(sig, f.Carries)...)
		if f.Carries.By != 0 {
			errs = append(errs, c.holdsCodec(sig, f.Carries.By))
		}
	}
	if f.Decodes != nil {
		errs = append(errs, decodes(sig, f.Decodes)...)
	}
	if f.Gathers != nil {
		errs = append(errs, gathers(sig, f.Gathers)...)
	}
	return errs
}

// kept checks what a function puts where.
func (c *checker) kept(sig *types.Signature, f Func) (errs []error) {
	if f.Inserts != nil {
		errs = append(errs, insertion(sig, f.Inserts)...)
	}
	if f.Keeps == nil {
		return errs
	}
	if f.Keeps.In != "" {
		_, err := c.named(f.Keeps.In)
		errs = append(errs, err)
	}
	if (f.Keeps.Value == 0) != f.Keeps.Input {
		errs = append(errs, errors.New("it keeps neither a value nor what the request has, or both"))
	}
	return append(errs, there(sig, f.Keeps.Key, f.Keeps.Value)...)
}

// secret checks the keys that a function is given, and what it makes at random.
func (c *checker) secret(sig *types.Signature, f Func) (errs []error) {
	if f.Keys != nil {
		errs = append(errs, c.keys(sig, f.Keys)...)
	}
	if f.Origin != nil {
		errs = append(errs, origin(sig, f.Origin)...)
	}
	errs = append(errs, exist(sig, f.Compares, 2)...)
	return append(errs, exist(sig, f.Verifies, 0)...)
}

// read checks what a function reads from a request, or parses.
func (c *checker) read(sig *types.Signature, f Func) (errs []error) {
	if f.Names != 0 {
		errs = append(errs, exist(sig, []Operand{f.Names}, 1)...)
	}
	if f.Reads != nil {
		errs = append(errs, c.reads(sig, f.Reads)...)
	}
	if f.Parses != nil {
		errs = append(errs, parses(sig, f.Parses)...)
	}
	return errs
}

// implements checks that others can implement a function.
func implements(sig *types.Signature, f Func) error {
	key, err := ParseFunc(f.Symbol)
	if err == nil && f.Implemented && interfaceOf(sig, key) == nil {
		err = errors.New("no method of an interface whose signature names another type of the package")
	}
	return err
}

// there checks that a signature has operands, as far as they are given.
func there(sig *types.Signature, operands ...Operand) (errs []error) {
	for _, o := range operands {
		if o != 0 {
			_, err := operand(sig, o)
			errs = append(errs, err)
		}
	}
	return errs
}
