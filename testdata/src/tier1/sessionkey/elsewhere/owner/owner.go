// Package owner has keys that it uses itself.
package owner

import (
	"os"

	"github.com/golang-jwt/jwt/v5"
)

// SigningKey is used here, and by others.
var SigningKey = []byte("used by its owner") // want `key that authenticates tokens is a constant`

// EnvKey is as well.
var EnvKey SecretText = SecretText(os.Getenv("OWNER_KEY")) // want `key that authenticates tokens is empty where OWNER_KEY is not set`

// SecretText is a text.
type SecretText string

// EnvSecret is used by others alone.
var EnvSecret = os.Getenv("OTHERS_KEY")

// Sign signs a token.
func Sign(claims jwt.Claims) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	if text, err := token.SignedString(SigningKey); err == nil {
		return text, nil
	}
	return token.SignedString([]byte(EnvKey))
}
