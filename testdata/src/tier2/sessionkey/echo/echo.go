// Package echo has stores and tokens of programs with echo.
package echo

import (
	"crypto/rsa"
	"os"

	"github.com/gorilla/sessions"
	"github.com/labstack/echo-contrib/session"
	echojwt "github.com/labstack/echo-jwt/v4"
	v3 "github.com/labstack/echo/middleware"
	"github.com/labstack/echo/v4"
)

func stores(e *echo.Echo) {
	e.Use(session.Middleware(sessions.NewCookieStore([]byte("secret")))) // want `^key that authenticates sessions is a constant in the source: whoever can read that can forge sessions$`
	e.Use(session.Middleware(sessions.NewCookieStore([]byte(os.Getenv("SESSION")))))
}

func tokens(e *echo.Echo) {
	e.Use(echojwt.JWT([]byte("secret of tokens"))) // want `key that authenticates tokens is a constant`
	e.Use(echojwt.WithConfig(echojwt.Config{
		SigningKey: []byte("in a configuration"), // want `key that authenticates tokens is a constant`
	}))
	e.Use(echojwt.WithConfig(echojwt.Config{SigningKey: []byte(os.Getenv("JWT"))})) // want `key that authenticates tokens is empty where JWT is not set`
}

func otherwise(e *echo.Echo, pair *rsa.PublicKey, key []byte) {
	e.Use(echojwt.WithConfig(echojwt.Config{SigningMethod: "RS256", SigningKey: pair}))
	e.Use(echojwt.JWT(key))
}

func old(key []byte) {
	v3.JWT([]byte("of version 3"))                                                        // want `key that authenticates tokens is a constant`
	v3.JWTWithConfig(v3.JWTConfig{SigningKey: []byte("in a configuration of version 3")}) // want `key that authenticates tokens is a constant`
	v3.JWTWithConfig(v3.JWTConfig{SigningKey: key})
}
