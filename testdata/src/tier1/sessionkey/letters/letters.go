// Package letters makes keys of letters that generators choose.
package letters

import (
	crand "crypto/rand"
	"math/big"
	"math/rand"

	"github.com/golang-jwt/jwt/v5"
)

const letters = "abcdefghijklmnopqrstuvwxyz"

var key = chosen(32)

func chosen(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = letters[rand.Intn(len(letters))] // want `^key that authenticates tokens is made with math/rand, which others can guess; use crypto/rand$`
	}
	return string(b)
}

func sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(key))
}

func check(text string) (*jwt.Token, error) {
	return jwt.Parse(text, func(*jwt.Token) (any, error) { return []byte(key), nil })
}

var bytes = []byte(picked())

func picked() string {
	runes := make([]rune, 16)
	for i := range runes {
		runes[i] = []rune(letters)[rand.Int31n(26)] // want `key that authenticates tokens is made with math/rand`
	}
	return string(runes)
}

func signBytes(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(bytes)
}

// Silent from here on.

var well = wellChosen(32)

func wellChosen(n int) string {
	b := make([]byte, n)
	for i := range b {
		at, err := crand.Int(crand.Reader, big.NewInt(int64(len(letters))))
		if err != nil {
			panic(err)
		}
		b[i] = letters[at.Int64()]
	}
	return string(b)
}

func signWell(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(well))
}

// Something of it is not known.
func signWith(claims jwt.Claims, pepper string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(chosen(8) + pepper))
}
