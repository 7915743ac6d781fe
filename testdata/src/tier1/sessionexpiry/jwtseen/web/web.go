// Package web has tokens of a package that checks them, and signs some itself.
package web

import (
	"tier1/sessionexpiry/jwtseen/auth"

	"github.com/golang-jwt/jwt/v5"
)

func login(user, id string) {
	auth.For(user) // want `^token of auth.For is signed without an expiry \(exp\), so parsers accept it for ever$`
	auth.Listed(user, id)
}

func here(user string, key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"user": user}).SignedString(key) // want `^token is signed without an expiry`
}
