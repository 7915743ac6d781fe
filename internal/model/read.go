package model

import (
	"errors"
	"fmt"
	"go/types"
)

// This file describes how cookies of requests get into a program.

// A Read says that a result is a cookie of the request, or the value of one. Who sends
// the request can have put anything there. Where the call is given Options, they may
// decode it.
type Read struct {
	// Result is the index of the result: a text, bytes or a number that is the value,
	// a record that is the cookie, or a list of such.
	Result int
	// Name is the operand that names the cookie; none: they are all of the request.
	Name Operand
	// Unless is the symbol of a function. Where a package calls it cookies are decoded
	// before a handler sees them.
	Unless string
}

// A Parsing says that a call makes something else of a text: a number, a struct, the
// parts of it.
type Parsing struct {
	Of Operand
	// Into is the operand that leads to what is made; none: the results are.
	Into Operand
}

// reads is an entry for a function that returns the value of a cookie by its name,
// parameter 0.
func reads(symbol string) Func { return Func{Symbol: symbol, Reads: &Read{Name: Param(0)}} }

// verifying are entries for functions that find out whether an operand is genuine.
func verifying(operand Operand, symbols ...string) []Func {
	fs := make([]Func, len(symbols))
	for i, s := range symbols {
		fs[i] = Func{Symbol: s, Verifies: []Operand{operand}}
	}
	return fs
}

// reads fails where no result can be a cookie, or an operand name one.
func (c *checker) reads(sig *types.Signature, r *Read) []error {
	var errs []error
	if r.Name != 0 {
		t, err := operand(sig, r.Name)
		if err == nil && kindOf(t) != text {
			err = fmt.Errorf("a %s is no name", t)
		}
		errs = append(errs, err)
	}
	if r.Unless != "" {
		_, err := ParseFunc(r.Unless)
		errs = append(errs, err)
	}
	if r.Result >= sig.Results().Len() {
		return append(errs, fmt.Errorf("there is no result %d in %s", r.Result, sig))
	}
	return errs
}

// parses fails where a call has no text to take apart, or nothing to make of it.
func parses(sig *types.Signature, p *Parsing) []error {
	_, err := operand(sig, p.Of)
	errs := []error{err}
	if p.Into != 0 {
		_, err := operand(sig, p.Into)
		return append(errs, err)
	}
	if sig.Results().Len() == 0 {
		errs = append(errs, errors.New("there is no result"))
	}
	return errs
}

// exist fails where operands are none of a function, or of a list of them there is
// another number than those that are wanted; 0: any.
func exist(sig *types.Signature, list []Operand, want int) []error {
	var errs []error
	if want > 0 && len(list) > 0 && len(list) != want {
		errs = append(errs, fmt.Errorf("there are %d operands, not %d", len(list), want))
	}
	for _, o := range list {
		_, err := operand(sig, o)
		errs = append(errs, err)
	}
	return errs
}
