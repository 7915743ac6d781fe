// Package jwtelsewhere signs tokens that another package parses, which may ask for an end
// under a name of the program's own.
package jwtelsewhere

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type maker struct{ key []byte }

func (m *maker) own(user string) (string, error) {
	claims := jwt.MapClaims{"uid": user, "expires_at": time.Now().Add(time.Hour).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(m.key)
}

type claims struct {
	User       string    `json:"user"`
	ValidUntil time.Time `json:"valid_until"`
	jwt.RegisteredClaims
}

func (m *maker) field(user string) (string, error) {
	c := claims{User: user, ValidUntil: time.Now().Add(time.Hour)}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(m.key)
}

func (m *maker) misspelt(user string) (string, error) {
	claims := jwt.MapClaims{"uid": user, "Exp": time.Now().Add(time.Hour).Unix()} // want `token is signed without an expiry`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(m.key)
}

func (m *maker) since(user string) (string, error) {
	claims := jwt.MapClaims{"uid": user, "created": time.Now().Unix()} // want `token is signed without an expiry`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(m.key)
}
