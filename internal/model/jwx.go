package model

// jwx: github.com/lestrrat-go/jwx v2 and v3 jwt/builder_gen.go, jwt/jwt.go,
// jwt/validate.go. A token without exp passes validation for ever.
func jwx(version string) Library {
	mod := "github.com/lestrrat-go/jwx/" + version
	pkg := mod + "/jwt"
	token, builder := pkg+".Token", pkg+".Builder"
	exp := map[Attribute]string{Expiry: "·exp"}
	l := Library{
		Module:   mod,
		Packages: []string{pkg},
		Records: []Record{
			{Type: token, Kind: Token, Fields: exp},
			{Type: builder, Kind: Claim, Fields: exp},
			{Type: pkg + ".ParseOption", Kind: Parser, Managed: true, Fields: map[Attribute]string{Unchecked: "·validates"}, Reading: Reading{Inverted: []Attribute{Unchecked}}},
		},
		Funcs: []Func{
			{Symbol: pkg + ".New", Make: &Make{Type: token}},
			{Symbol: "(" + token + ").Set", Sets: []Set{{Target: Recv, Path: "·", Key: Param(0), From: Param(1)}}},
			{Symbol: pkg + ".NewBuilder", Make: &Make{Type: builder}},
			{Symbol: "(*" + builder + ").Claim", Sets: []Set{{Target: Recv, Path: "·", Key: Param(0), From: Param(1)}}, Returns: Recv},
			{Symbol: "(*" + builder + ").Expiration", Sets: []Set{{Target: Recv, Path: "·exp", From: Param(0)}}, Returns: Recv},
			{Symbol: "(*" + builder + ").Build", Make: &Make{Type: token, Like: Recv}},
			{Symbol: pkg + ".WithValidate", Make: &Make{Type: pkg + ".ParseOption", From: map[string]Operand{"·validates": Param(0)}}},
			{Symbol: pkg + ".WithKey", Keys: jwxKey(Param(1))},
			{Symbol: pkg + ".Parse", Verifies: []Operand{Param(0)}}, {Symbol: pkg + ".ParseString", Verifies: []Operand{Param(0)}},
			{Symbol: pkg + ".Validate", Asks: true},
			{Symbol: pkg + ".WithVerify", Asks: true},
			{Symbol: "(" + token + ").Expiration", Asks: true},
			{Symbol: pkg + ".Sign", Signs: Param(0), Carries: &Carry{From: []Operand{Param(0)}, How: "signed"}},
		},
	}
	for _, name := range []string{"Audience", "IssuedAt", "Issuer", "JwtID", "NotBefore", "Subject"} {
		l.Funcs = append(l.Funcs, Func{Symbol: "(*" + builder + ")." + name, Returns: Recv})
	}
	return l
}

// jwxKey is a key of jwx, which refuses one without bytes (jws/hmac.go, Sign).
func jwxKey(key Operand) *Keys {
	return &Keys{Sign: key, Takes: []string{"[]byte"}, Keyed: Keyed{For: "tokens"}}
}
