// Package alone signs tokens, and nothing that it imports checks any.
package alone

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

func sign(user string, key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"user": user}).SignedString(key)
}

// far is said all the same: whoever checks it takes it for so long.
func far(user string, key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"user": user, "exp": jwt.NewNumericDate(inYears())}).SignedString(key) // want `accepted by parsers for 1095 days`
}

func inYears() time.Time { return time.Now().Add(3 * 365 * 24 * time.Hour) }
