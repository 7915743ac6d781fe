package main

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

func observeJWTv5() {
	const mod = "github.com/golang-jwt/jwt/v5"
	yesterday := time.Now().Add(-24 * time.Hour)

	observeTokenv5(mod+".New", "absent", jwt.New(jwt.SigningMethodHS256))
	for _, c := range []struct {
		exp    string
		claims jwt.Claims
	}{
		{"absent", jwt.MapClaims{}},
		{"0", jwt.MapClaims{"exp": 0}},
		{"past", jwt.MapClaims{"exp": yesterday.Unix()}},
		{"absent", jwt.RegisteredClaims{}},
		{"past", jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(yesterday)}},
	} {
		token := jwt.NewWithClaims(jwt.SigningMethodHS256, c.claims)
		observeTokenv5(mod+".NewWithClaims", c.exp, token, nil, typeName(c.claims))
	}
}

// observeTokenv5 signs a token and parses it into each type of claims.
func observeTokenv5(symbol, exp string, token *jwt.Token, args ...any) {
	signed, err := token.SignedString(hashKey)
	check(err)
	for _, into := range []jwt.Claims{&jwt.MapClaims{}, &jwt.RegisteredClaims{}} {
		_, err = jwt.ParseWithClaims(signed, into, func(*jwt.Token) (any, error) { return hashKey, nil })
		valid := err == nil
		observation{
			Symbol: symbol, Args: args, Claims: typeName(token.Claims), Exp: exp, Into: typeName(into), Valid: &valid,
		}.print()
	}
}
