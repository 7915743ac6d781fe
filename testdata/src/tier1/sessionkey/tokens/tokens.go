// Package tokens has keys of tokens.
package tokens

import (
	"crypto/ed25519"
	"crypto/rsa"
	"errors"
	"os"

	v4 "github.com/golang-jwt/jwt/v4"
	"github.com/golang-jwt/jwt/v5"
)

var jwtKey = []byte("my_secret_key") // want `^key that authenticates tokens is a constant in the source: whoever can read that can forge tokens$`

func sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(jwtKey)
}

func check(text string) (*jwt.Token, error) {
	return jwt.Parse(text, func(*jwt.Token) (any, error) { return jwtKey, nil })
}

const secret = "known-to-readers"

func signed(claims jwt.Claims) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS512, claims)
	return token.SignedString([]byte(secret)) // want `key that authenticates tokens is a constant`
}

func old(claims v4.MapClaims) (string, error) {
	return v4.NewWithClaims(v4.SigningMethodHS256, claims).SignedString([]byte("of version 4")) // want `key that authenticates tokens is a constant`
}

// A key that is only used to check.
func checked(text string) error {
	_, err := jwt.ParseWithClaims(text, &jwt.RegisteredClaims{}, func(token *jwt.Token) (any, error) {
		if _, ok := token.Method.(*jwt.SigningMethodHMAC); !ok {
			return nil, errors.New("another method")
		}
		return []byte("only to check"), nil // want `key that authenticates tokens is a constant`
	})
	return err
}

func named(*jwt.Token) (any, error) { return []byte("in a function with a name"), nil } // want `key that authenticates tokens is a constant`

func byName(text string) { jwt.Parse(text, named) }

func captured(text string) {
	key := []byte("captured") // want `key that authenticates tokens is a constant`
	jwt.NewParser().Parse(text, func(*jwt.Token) (any, error) { return key, nil })
}

type service struct{ key []byte }

func newService() *service { return &service{key: []byte("in a field")} } // want `key that authenticates tokens is a constant`

func use(claims jwt.Claims) (string, error) {
	s := newService()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(s.key)
}

// Methods with a pair of keys.

func pairs(claims jwt.Claims, key *rsa.PrivateKey) {
	jwt.NewWithClaims(jwt.SigningMethodRS256, claims).SignedString(key)
	jwt.NewWithClaims(jwt.SigningMethodEdDSA, claims).SignedString(ed25519.PrivateKey("of another type"))
	jwt.Parse("", func(*jwt.Token) (any, error) { return jwt.ParseRSAPublicKeyFromPEM([]byte(public)) })
	jwt.Parse("", func(*jwt.Token) (any, error) { return []byte(public), nil })
}

const public = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE
-----END PUBLIC KEY-----`

// Several, by what a token says.
func several(text string) {
	jwt.Parse(text, func(token *jwt.Token) (any, error) {
		if token.Header["kid"] == "new" {
			return []byte(os.Getenv("NEW_KEY")), nil
		}
		return []byte("kept for old ones"), nil
	})
}

func given(text string, key []byte) {
	jwt.Parse(text, func(*jwt.Token) (any, error) { return key, nil })
}
