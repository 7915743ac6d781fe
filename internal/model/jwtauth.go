package model

// jwtauth: github.com/go-chi/jwtauth/v5 jwtauth.go. Encode puts the claims of a
// map into a token of lestrrat-go/jwx and signs it.
func jwtauth() Library {
	const (
		mod  = "github.com/go-chi/jwtauth/v5"
		auth = "(*" + mod + ".JWTAuth)."
	)
	claim := func(function, path string, from Operand) Func {
		return Func{Symbol: mod + "." + function, Sets: []Set{{Target: Param(0), Path: path, From: from}}}
	}
	return Library{
		Module:   mod,
		Packages: []string{mod},
		Funcs: []Func{
			{Symbol: mod + ".New", Keys: jwxKey(Param(1))},
			{Symbol: auth + "Encode", SignsClaims: Param(0)},
			claim("SetExpiry", `["exp"]`, Param(1)),
			claim("SetExpiryIn", `["exp"]`, 0), // so much from now
			claim("SetIssuedAt", `["iat"]`, Param(1)),
			claim("SetIssuedNow", `["iat"]`, 0),
		},
	}
}
