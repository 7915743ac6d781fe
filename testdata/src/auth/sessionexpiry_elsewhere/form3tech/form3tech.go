// Package form3tech signs tokens with the copy of dgrijalva/jwt-go that gofiber/jwt had
// at first.
package form3tech

import (
	"time"

	"github.com/form3tech-oss/jwt-go"
)

func endless(key []byte) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": "alice"}) // want `token is signed without an expiry`
	return token.SignedString(key)
}

// Silent from here on.

func ends(key []byte) (string, error) {
	claims := jwt.MapClaims{"sub": "alice", "exp": time.Now().Add(time.Hour).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func endsByStruct(key []byte) (string, error) {
	claims := jwt.StandardClaims{Subject: "alice", ExpiresAt: time.Now().Add(time.Hour).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
