// Package factories signs tokens.
package factories

import "github.com/golang-jwt/jwt/v5"

// Token is one for a user.
func Token(user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": user, "exp": 1900000000}).SignedString([]byte("a key that everybody can read here"))
}
