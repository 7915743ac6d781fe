// Package form3tech signs tokens with the copy of dgrijalva/jwt-go that gofiber/jwt had
// at first.
package form3tech

import (
	"time"

	"github.com/form3tech-oss/jwt-go"
)

func signed() (string, error) {
	claims := jwt.MapClaims{"sub": "alice", "exp": time.Now().Add(time.Hour).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte("of form3tech")) // want `key that authenticates tokens is a constant in the source`
}

// Silent from here on.

func signedBy(key []byte) (string, error) {
	claims := jwt.MapClaims{"sub": "alice", "exp": time.Now().Add(time.Hour).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
