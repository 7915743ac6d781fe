// Package ginjwtv3 hands out tokens in a cookie with appleboy/gin-jwt v3. Without SameSite it is that of the context.
package ginjwtv3

import (
	"net/http"

	jwt "github.com/appleboy/gin-jwt/v3"
)

func badly(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{Key: key, SendCookie: true}) // want `without Secure` `without HttpOnly`
}

func well(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{Key: key, SendCookie: true, SecureCookie: true, CookieHTTPOnly: true, CookieSameSite: http.SameSiteLaxMode})
}

func dynamic(key []byte, on bool, mode http.SameSite) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{Key: key, SendCookie: true, SecureCookie: on, CookieHTTPOnly: on, CookieSameSite: mode})
}

func partial(key []byte) (*jwt.GinJWTMiddleware, error) {
	options := &jwt.GinJWTMiddleware{Key: key, SendCookie: true} // want `without Secure`
	options.CookieHTTPOnly = true
	return jwt.New(options)
}
