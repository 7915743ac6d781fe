// Package auth signs tokens and has the library check them.
package auth

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

var key []byte

func check(text string) (*jwt.Token, error) {
	return jwt.Parse(text, func(*jwt.Token) (any, error) { return key, nil })
}

func sign(user string) (string, error) {
	claims := jwt.MapClaims{"user": user, "iat": time.Now().Unix()} // want `^token is signed without an expiry \(exp\), so parsers accept it for ever$`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// For is called in other packages.
func For(user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"user": user}).SignedString(key)
}

// Listed has an identifier, by which a list may know it.
func Listed(user, id string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"user": user, "jti": id}).SignedString(key)
}

type registered struct {
	User string `json:"user"`
	jwt.RegisteredClaims
}

func signRegistered(user, id string) {
	jwt.NewWithClaims(jwt.SigningMethodHS256, registered{User: user}).SignedString(key) // want `^token is signed without an expiry`
	jwt.NewWithClaims(jwt.SigningMethodHS256, registered{user, jwt.RegisteredClaims{ID: id}}).SignedString(key)
	jwt.NewWithClaims(jwt.SigningMethodHS256, registered{user, jwt.RegisteredClaims{ID: ""}}).SignedString(key) // want `^token is signed without an expiry`
}

// dated may be over at a time that nothing here reads.
func dated(user string, until int64) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"user": user, "valid_until": until}).SignedString(key)
}

type session struct {
	User string
	Over int64 `json:"session_expires"`
}

// nested has a struct in a claim, that says when it is over.
func nested(user string, until int64) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"data": session{user, until}}).SignedString(key)
}

type named struct{ User, Mail string }

func nestedName(user, mail string) {
	claims := jwt.MapClaims{"data": &named{user, mail}} // want `^token is signed without an expiry`
	jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
