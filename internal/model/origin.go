package model

import (
	"errors"
	"fmt"
	"go/types"
)

// An Origin says where the bytes, the text or the number come from that a call
// makes, as far as that tells who else can know them.
type Origin struct {
	// Random says that they are random, from a generator made for cryptography.
	// Length is the operand that says how many bytes, Bytes how many of them are
	// random in a result of a fixed form.
	Random bool
	Length Operand
	Bytes  int
	// Guessable is, of what others can work out or try, what it is as messages put
	// it: "math/rand".
	Guessable string
	// Environment is the operand that names the variable of the environment that
	// they are the text of, empty where there is none.
	Environment Operand
	// From is the operand that is the generator: what it is decides. Of one that is
	// Guessable it has to be made by the package of the call.
	From Operand
	// Into is the operand that is filled with them; none: result 0.
	Into Operand
}

// A Code is a way to write bytes as text.
type Code uint8

// The codes.
const (
	NoCode Code = iota
	Hex
	Base64
)

// A Decoding says that result 0 is the bytes that an operand is the text of.
type Decoding struct {
	Of Operand
	By Code
}

// origin fails where a call cannot make what an entry says.
func origin(sig *types.Signature, o *Origin) []error {
	var errs []error
	said := 0
	for _, is := range []bool{o.Random, o.Guessable != "", o.Environment != 0, o.From != 0 && o.Guessable == ""} {
		if is {
			said++
		}
	}
	if said != 1 {
		errs = append(errs, errors.New("it has not one origin"))
	}
	if o.Into == 0 {
		_, err := result(sig)
		errs = append(errs, err)
	}
	needs := func(op Operand, what string, ok func(types.Type) bool) {
		if op == 0 {
			return
		}
		t, err := operand(sig, op)
		if err == nil && !ok(t) {
			err = fmt.Errorf("a %s is no %s", t, what)
		}
		errs = append(errs, err)
	}
	needs(o.Length, "number", func(t types.Type) bool { return kindOf(t) == integer })
	needs(o.Environment, "name", func(t types.Type) bool { return kindOf(t) == text })
	needs(o.Into, "bytes", func(t types.Type) bool { return kindOf(t) == text })
	needs(o.From, "generator", func(t types.Type) bool { return types.IsInterface(t) || o.Guessable != "" })
	return errs
}

// decodes fails where a call cannot decode its operand.
func decodes(sig *types.Signature, d *Decoding) []error {
	t, err := operand(sig, d.Of)
	if err == nil && kindOf(t) != text {
		err = fmt.Errorf("a %s is no text", t)
	}
	made, noResult := result(sig)
	if noResult == nil && kindOf(made) != text {
		noResult = fmt.Errorf("a %s is no bytes", made)
	}
	return []error{err, noResult}
}
