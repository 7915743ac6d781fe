package main

import (
	"time"

	"github.com/form3tech-oss/jwt-go"
)

func observeForm3tech() {
	const mod = "github.com/form3tech-oss/jwt-go"
	yesterday := time.Now().Add(-24 * time.Hour)

	observeForm3techToken(mod+".New", "absent", jwt.New(jwt.SigningMethodHS256))
	for _, c := range []struct {
		exp    string
		claims jwt.Claims
	}{
		{"absent", jwt.MapClaims{}},
		{"0", jwt.MapClaims{"exp": 0}},
		{"past", jwt.MapClaims{"exp": yesterday.Unix()}},
		{"absent", jwt.StandardClaims{}},
		{"past", jwt.StandardClaims{ExpiresAt: yesterday.Unix()}},
	} {
		token := jwt.NewWithClaims(jwt.SigningMethodHS256, c.claims)
		observeForm3techToken(mod+".NewWithClaims", c.exp, token, nil, typeName(c.claims))
	}
}

// observeForm3techToken signs a token and parses it into each type of claims.
func observeForm3techToken(symbol, exp string, token *jwt.Token, args ...any) {
	signed, err := token.SignedString(hashKey)
	check(err)
	for _, into := range []jwt.Claims{&jwt.MapClaims{}, &jwt.StandardClaims{}} {
		_, err = jwt.ParseWithClaims(signed, into, func(*jwt.Token) (interface{}, error) { return hashKey, nil })
		valid := err == nil
		observation{
			Symbol: symbol, Args: args, Claims: typeName(token.Claims), Exp: exp, Into: typeName(into), Valid: &valid,
		}.print()
	}
}
