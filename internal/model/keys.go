package model

import (
	"errors"
	"fmt"
	"go/types"
	"slices"
)

// Keys says which operands of a call are keys: what a library knows its own cookies
// and tokens by, or hides what is in them with.
type Keys struct {
	// Sign is the operand that is a key to authenticate with, Encrypt one to encrypt
	// with by AES; none: there is none.
	Sign, Encrypt Operand
	// Pairs is the operand, a list, that has keys of either kind by turns.
	Pairs Operand
	// Returned is the operand, a function, that returns the key to authenticate with.
	Returned Operand
	// Inside is the path of the key in what the operand is; empty: that is the key.
	Inside string
	// Takes are the types of keys that both sides have, where the operand may be
	// anything. Of others there are two, of which anybody may know one.
	Takes []string
	Keyed
}

// Keyed says what a library makes of keys.
type Keyed struct {
	// For is what the keys protect, in the plural, as messages put it: "tokens".
	For string
	// Empty says that the library goes on with a key of no bytes. EmptyBefore is the
	// version of Module from which on it no longer does.
	Empty               bool
	Module, EmptyBefore string
	// Base64 says that a key is written in base64.
	Base64 bool
}

// sessionKeys are the keys of a store of gorilla/sessions, or of one written after
// its example, which hands them to securecookie (CodecsFromPairs): that has
// refused a hash key without bytes since v1.1.2 (securecookie.go, New), before only
// nil.
func sessionKeys(pairs Operand) *Keys {
	return &Keys{Pairs: pairs, Keyed: cookieKeys("sessions")}
}

func cookieKeys(what string) Keyed {
	return Keyed{For: what, Module: securecookieModule, EmptyBefore: "v1.1.2"}
}

const securecookieModule = "github.com/gorilla/securecookie"

// tokenKeys are those of HMAC, which any number of bytes will do for, none too.
func tokenKeys() Keyed { return Keyed{For: "tokens", Empty: true} }

// keys fails where the operands of a call cannot be keys.
func (c *checker) keys(sig *types.Signature, k *Keys) []error {
	var errs []error
	if k.For == "" {
		errs = append(errs, errors.New("it does not say what the keys are for"))
	}
	if k.Sign == 0 && k.Encrypt == 0 && k.Pairs == 0 && k.Returned == 0 {
		errs = append(errs, errors.New("no operand is a key"))
	}
	for _, o := range []Operand{k.Sign, k.Encrypt} {
		if o == 0 {
			continue
		}
		t, err := argumentType(sig, o)
		if err == nil && k.Inside != "" {
			var at place
			at, err = c.resolve(t, c.recordOf(t), k.Inside)
			t = at.typ
		}
		if err == nil && kindOf(t) != text && !(isAny(t) && len(k.Takes) > 0) {
			err = fmt.Errorf("a %s is no key", t)
		}
		errs = append(errs, err)
	}
	if k.Pairs != 0 {
		t, err := operand(sig, k.Pairs.Among(sig.Params().Len()))
		if list, ok := underlying(t).(*types.Slice); err == nil && (!ok || kindOf(list.Elem()) != text) {
			err = fmt.Errorf("a %s is no list of keys", t)
		}
		errs = append(errs, err)
	}
	if k.Returned != 0 {
		t, err := operand(sig, k.Returned)
		if f, ok := underlying(t).(*types.Signature); err == nil && (!ok || f.Results().Len() == 0) {
			err = fmt.Errorf("a %s returns no key", t)
		}
		errs = append(errs, err)
	}
	return errs
}

func underlying(t types.Type) types.Type {
	if t == nil {
		return nil
	}
	return t.Underlying()
}

// ChecksTokens reports whether a function of the library has it check tokens: one that is
// given a token to find out about, or the key of tokens in a library that makes none.
func (l *Library) ChecksTokens(f *Func) bool {
	makes := slices.ContainsFunc(l.Records, func(r Record) bool { return r.Kind == Token })
	if makes {
		return len(f.Verifies) > 0
	}
	return f.Keys != nil && f.Keys.For == tokenKeys().For
}
