// Package sign signs the claims that it is given.
package sign

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// Map signs a map of any type.
func Map(m map[string]any, key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims(m)).SignedString(key)
}

// Any signs claims of any type.
func Any[C jwt.Claims](claims C, key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// Ending signs a map of any type, which it gives an end.
func Ending(m map[string]any, d time.Duration, key []byte) (string, error) {
	m["exp"] = time.Now().Add(d).Unix()
	return Map(m, key)
}

// Copied signs a copy of a map, which it gives an end.
func Copied(m map[string]any, d time.Duration, key []byte) (string, error) {
	all := map[string]any{}
	for k, v := range m {
		all[k] = v
	}
	all["exp"] = time.Now().Add(d).Unix()
	return Map(all, key)
}

// Asserted signs claims of any type that are a map, which it gives an end.
func Asserted(claims jwt.Claims, d time.Duration, key []byte) (string, error) {
	m := claims.(jwt.MapClaims)
	m["exp"] = time.Now().Add(d).Unix()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, m).SignedString(key)
}

// AssertedFor signs claims that are a map, in which it writes something else.
func AssertedFor(claims jwt.Claims, user string, key []byte) (string, error) {
	m := claims.(jwt.MapClaims)
	m["sub"] = user
	return jwt.NewWithClaims(jwt.SigningMethodHS256, m).SignedString(key)
}
