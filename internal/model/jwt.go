package model

// golangJWT: github.com/golang-jwt/jwt v4 and v5. Claims without exp pass the
// parser for ever (v5 validator.go verifyExpiresAt, v4 claims.go verifyExp,
// with required false). An exp of 0 counts as missing when it is parsed into
// MapClaims or StandardClaims; RegisteredClaims take it for 1970.
func golangJWT(version string) Library {
	mod := "github.com/golang-jwt/jwt/" + version
	token, mapClaims := mod+".Token", mod+".MapClaims"
	l := Library{
		Module:   mod,
		Packages: []string{mod},
		Records: []Record{
			{Type: token, Kind: Token, Fields: map[Attribute]string{Claims: "Claims"}},
			{Type: mapClaims, Kind: Claim, Fields: map[Attribute]string{Expiry: `["exp"]`}},
			{Type: mod + ".RegisteredClaims", Kind: Claim, Fields: map[Attribute]string{Expiry: "ExpiresAt"}},
		},
		Funcs: []Func{
			{Symbol: mod + ".NewWithClaims", Make: &Make{Type: token, From: map[string]Operand{"Claims": Param(1)}}},
			{Symbol: mod + ".New", Make: &Make{Type: token, Variants: []Variant{{Fields: map[string]any{"Claims": New(mapClaims)}}}}},
			{Symbol: "(*" + token + ").SignedString", Signs: Recv, Carries: &Carry{From: []Operand{Recv}, How: "signed"}},
		},
	}
	if version == "v4" {
		l.Records = append(l.Records, Record{Type: mod + ".StandardClaims", Kind: Claim, Fields: map[Attribute]string{Expiry: "ExpiresAt"}})
	}
	return l
}
