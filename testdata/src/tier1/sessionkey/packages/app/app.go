// Package app gets its keys from another package, or gives them to one.
package app

import (
	"os"

	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/sessions"

	"tier1/sessionkey/packages/keys"
)

func stores() {
	sessions.NewCookieStore(keys.Written())        // want `key that authenticates sessions is a constant`
	sessions.NewCookieStore([]byte(keys.Secret())) // want `key that authenticates sessions is a constant`
	sessions.NewCookieStore(keys.Random())
	sessions.NewCookieStore(keys.Short()) // want `key that authenticates sessions has 16 bytes`
	sessions.NewCookieStore(keys.Used())
	keys.New([]byte("given to another package")) // want `key that authenticates sessions is a constant`
	keys.NewText("sid", "text for another")      // want `key that authenticates sessions is a constant`
	keys.New([]byte(os.Getenv("KEY")))
	c := keys.Default()
	sessions.NewCookieStore([]byte(c.Secret)) // want `key that authenticates sessions is a constant`
}

func token(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(keys.FromEnvironment()) // want `key that authenticates tokens is empty where FROM_ENVIRONMENT is not set`
}
