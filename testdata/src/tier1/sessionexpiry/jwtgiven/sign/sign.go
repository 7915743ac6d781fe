// Package sign signs the claims that it is given.
package sign

import "github.com/golang-jwt/jwt/v5"

// Map signs a map of any type.
func Map(m map[string]any, key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims(m)).SignedString(key)
}

// Any signs claims of any type.
func Any[C jwt.Claims](claims C, key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
