package main

import (
	"time"

	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

// observeJWXv3 makes tokens that end never and one that has ended.
func observeJWXv3() {
	const (
		pkg     = "github.com/lestrrat-go/jwx/v3/jwt"
		builder = "(*" + pkg + ".Builder)."
	)
	valid := func(token jwt.Token) *bool {
		signed, err := jwt.Sign(token, jwt.WithKey(jwa.HS256(), hashKey))
		check(err)
		_, err = jwt.Parse(signed, jwt.WithKey(jwa.HS256(), hashKey))
		accepted := err == nil
		return &accepted
	}
	yesterday := time.Now().Add(-24 * time.Hour)

	observation{Symbol: pkg + ".New", Exp: "absent", Valid: valid(jwt.New())}.print()
	set := jwt.New()
	check(set.Set("exp", yesterday))
	observation{
		Symbol: pkg + ".New", Changes: []change{{Symbol: "(" + pkg + ".Token).Set", Arg: yesterday}}, Exp: "past", Valid: valid(set),
	}.print()
	claimed, err := jwt.NewBuilder().Claim("exp", yesterday).Build()
	check(err)
	observation{
		Symbol: pkg + ".NewBuilder", Changes: []change{{Symbol: builder + "Claim", Arg: yesterday}}, Exp: "past", Valid: valid(claimed),
	}.print()
	for _, symbol := range []string{pkg + ".NewBuilder", builder + "Build"} {
		token, err := jwt.NewBuilder().Issuer("gopher").Build()
		check(err)
		observation{Symbol: symbol, Exp: "absent", Valid: valid(token)}.print()

		token, err = jwt.NewBuilder().Expiration(yesterday).Build()
		check(err)
		observation{
			Symbol: symbol, Changes: []change{{Symbol: builder + "Expiration", Arg: yesterday}}, Exp: "past", Valid: valid(token),
		}.print()
	}
}
