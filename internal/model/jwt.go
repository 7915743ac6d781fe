package model

import "strings"

// golangJWT: github.com/golang-jwt/jwt v4 and v5. Claims without exp pass the
// parser for ever (v5 validator.go verifyExpiresAt, v4 claims.go verifyExp,
// with required false). An exp of 0 counts as missing when it is parsed into
// MapClaims or StandardClaims; RegisteredClaims take it for 1970. In MapClaims it
// has to be a number (map_claims.go parseNumericDate, verifyExpiresAt).
func golangJWT(version string) Library {
	mod := "github.com/golang-jwt/jwt/" + version
	token, mapClaims := mod+".Token", mod+".MapClaims"
	l := Library{
		Module:   mod,
		Packages: []string{mod, mod + "/request"},
		Overs:    []string{mod + ".ErrTokenExpired"},
		Records: []Record{
			{Type: token, Kind: Token, Fields: map[Attribute]string{Claims: "Claims"}},
			{Type: mapClaims, Kind: Claim, Fields: map[Attribute]string{Expiry: `["exp"]`}, Numbers: []Attribute{Expiry}},
			{Type: mod + ".RegisteredClaims", Kind: Claim, Fields: map[Attribute]string{Expiry: "ExpiresAt"}},
		},
		Funcs: []Func{
			{Symbol: mod + ".NewWithClaims", Make: &Make{Type: token, From: map[string]Operand{"Claims": Param(1)}}},
			{Symbol: mod + ".New", Make: &Make{Type: token, Variants: []Variant{{Fields: map[string]any{"Claims": New(mapClaims)}}}}},
			{Symbol: "(*" + token + ").SignedString", Signs: Recv, Keys: hmacKey(Param(0)), Carries: &Carry{From: []Operand{Recv}, How: "signed"}},
			{Symbol: mod + ".NewNumericDate", Timing: &Timing{Of: Param(0)}},
			unchecked(mod+".WithoutClaimsValidation", mod+".ParserOption"),
			{Symbol: mod + "/request.ParseFromRequest", Keys: &Keys{Returned: Param(2), Takes: []string{"[]byte"}, Keyed: tokenKeys()}},
		},
	}
	l = with(l, verifies(mod)...)
	l.Records = append(l.Records, Record{Type: mod + ".ParserOption", Kind: Parser, Managed: true, Fields: map[Attribute]string{Unchecked: uncheckedPath}})
	if version == "v4" {
		l.Records = append(l.Records,
			Record{Type: mod + ".StandardClaims", Kind: Claim, Fields: map[Attribute]string{Expiry: "ExpiresAt"}},
			Record{Type: mod + ".Parser", Kind: Parser, Managed: true, Fields: map[Attribute]string{Unchecked: "SkipClaimsValidation"}})
		l = with(l, unverified(mod))
		return with(l, asks(mod, "(Claims).Valid", "(MapClaims).Valid", "(MapClaims).VerifyExpiresAt", "(RegisteredClaims).Valid",
			"(*RegisteredClaims).VerifyExpiresAt", "(StandardClaims).Valid", "(*StandardClaims).VerifyExpiresAt")...)
	}
	looks := unverified(mod)
	looks.Sets = nil // a parser has no such field any more
	l = with(l, looks)
	return with(l, asks(mod, "(Claims).GetExpirationTime", "(MapClaims).GetExpirationTime", "(RegisteredClaims).GetExpirationTime",
		"NewValidator", "(*Validator).Validate")...)
}

// uncheckedPath is where a parser's option keeps that it checks no claims.
const uncheckedPath = "·unchecked"

// unchecked is an option with which a parser takes tokens that are over.
func unchecked(symbol, option string) Func {
	return Func{Symbol: symbol, Make: &Make{Type: option, Variants: []Variant{{Fields: map[string]any{uncheckedPath: true}}}}}
}

// hmacKey is a key that signs tokens. With the methods of HMAC it is bytes, which may
// be none (hmac.go, Sign); with others it has a type of its own.
func hmacKey(key Operand) *Keys {
	return &Keys{Sign: key, Takes: []string{"[]byte"}, Keyed: tokenKeys()}
}

// verifies are the functions of a module that check tokens with the key that a
// function returns.
func verifies(mod string) []Func {
	entry := func(symbol string, function Operand) Func {
		return Func{Symbol: symbol, Keys: &Keys{Returned: function, Takes: []string{"[]byte"}, Keyed: tokenKeys()}, Verifies: []Operand{Param(0)}}
	}
	claims := func(symbol string) Func {
		f := entry(symbol, Param(2))
		f.Fills = Param(1)
		return f
	}
	return []Func{
		entry(mod+".Parse", Param(1)), claims(mod + ".ParseWithClaims"),
		entry("(*"+mod+".Parser).Parse", Param(1)), claims("(*" + mod + ".Parser).ParseWithClaims"),
	}
}

// unverified is the method by which a parser looks into tokens that nobody trusts:
// of one that is used so it does not matter what it checks.
func unverified(mod string) Func {
	return Func{Symbol: "(*" + mod + ".Parser).ParseUnverified", Fills: Param(1), Parses: &Parsing{Of: Param(0), Into: Param(1)}, Sets: []Set{{Target: Recv, Path: "SkipClaimsValidation"}}}
}

// asks are the functions of a package, as "Name" or "(*T).Name", that tell when a
// token ends.
func asks(pkg string, names ...string) []Func {
	var fs []Func
	for _, n := range names {
		recv, name, isMethod := strings.Cut(n, ").")
		symbol := pkg + "." + n
		if isMethod {
			star, typ := "(", strings.TrimPrefix(recv, "(")
			if t, ok := strings.CutPrefix(typ, "*"); ok {
				star, typ = "(*", t
			}
			symbol = star + pkg + "." + typ + ")." + name
		}
		fs = append(fs, Func{Symbol: symbol, Asks: true})
	}
	return fs
}
