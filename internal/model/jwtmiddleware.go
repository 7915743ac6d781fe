package model

// echoJWT: github.com/labstack/echo-jwt jwt.go, a middleware that checks tokens with
// golang-jwt. What is no []byte is a key of another method.
func echoJWT() Library {
	const mod = "github.com/labstack/echo-jwt/v4"
	configured := func(symbol string, config Operand) Func {
		return Func{Symbol: symbol, Keys: &Keys{Sign: config, Inside: "SigningKey", Takes: []string{"[]byte"}, Keyed: tokenKeys()}}
	}
	return Library{
		Module:   mod,
		Packages: []string{mod},
		Funcs: []Func{
			{Symbol: mod + ".JWT", Keys: hmacKey(Param(0))},
			configured(mod+".WithConfig", Param(0)),
			configured("("+mod+".Config).ToMiddleware", Recv),
		},
	}
}

// fiberJWT: github.com/gofiber/contrib/jwt and github.com/gofiber/contrib/v3/jwt
// config.go, the same for fiber v2 and v3, and what they were before:
// github.com/gofiber/jwt/v2 jwt.go and v3 config.go, where the key is at another place.
func fiberJWT(mod, key string) Library {
	return Library{
		Module:   mod,
		Packages: []string{mod},
		Funcs: []Func{{Symbol: mod + ".New", Keys: &Keys{
			Sign: Param(0), Inside: key, Takes: []string{"[]byte"}, Keyed: tokenKeys(),
		}}},
	}
}
