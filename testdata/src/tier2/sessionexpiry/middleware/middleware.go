// Package middleware signs tokens and has a middleware of echo check them.
package middleware

import (
	"github.com/golang-jwt/jwt/v5"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
)

func routes(e *echo.Echo, key []byte) {
	e.Use(echojwt.JWT(key))
}

func sign(user string, key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"user": user}).SignedString(key) // want `^token is signed without an expiry \(exp\), so parsers accept it for ever$`
}
