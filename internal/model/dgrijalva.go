package model

// dgrijalvaJWT: github.com/dgrijalva/jwt-go claims.go, map_claims.go, and what it
// became, github.com/golang-jwt/jwt v3.2.1 and later and github.com/form3tech-oss/jwt-go.
// An exp of 0 is none.
func dgrijalvaJWT(mod string) Library {
	var (
		token     = mod + ".Token"
		mapClaims = mod + ".MapClaims"
	)
	l := Library{
		Module:   mod,
		Packages: []string{mod},
		Records: []Record{
			{Type: token, Kind: Token, Fields: map[Attribute]string{Claims: "Claims"}},
			{Type: mapClaims, Kind: Claim, Fields: map[Attribute]string{Expiry: `["exp"]`}, Numbers: []Attribute{Expiry}},
			{Type: mod + ".Parser", Kind: Parser, Managed: true, Fields: map[Attribute]string{Unchecked: "SkipClaimsValidation"}},
			{Type: mod + ".StandardClaims", Kind: Claim, Fields: map[Attribute]string{Expiry: "ExpiresAt"}},
		},
		Funcs: []Func{
			{Symbol: mod + ".NewWithClaims", Make: &Make{Type: token, From: map[string]Operand{"Claims": Param(1)}}},
			{Symbol: mod + ".New", Make: &Make{Type: token, Variants: []Variant{{Fields: map[string]any{"Claims": New(mapClaims)}}}}},
			{Symbol: "(*" + token + ").SignedString", Signs: Recv, Keys: hmacKey(Param(0)), Carries: &Carry{From: []Operand{Recv}, How: "signed"}},
		},
	}
	l = with(with(l, unverified(mod)), verifies(mod)...)
	return with(l, asks(mod, "(Claims).Valid", "(MapClaims).Valid", "(MapClaims).VerifyExpiresAt", "(StandardClaims).Valid",
		"(*StandardClaims).VerifyExpiresAt")...)
}
