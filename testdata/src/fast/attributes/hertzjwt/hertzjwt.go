// Package hertzjwt hands out tokens in a cookie with hertz-contrib/jwt.
package hertzjwt

import (
	"github.com/cloudwego/hertz/pkg/protocol"
	"github.com/hertz-contrib/jwt"
)

func badly(key []byte) (*jwt.HertzJWTMiddleware, error) {
	return jwt.New(&jwt.HertzJWTMiddleware{Key: key, SendCookie: true}) // want `without Secure` `without HttpOnly` `without SameSite`
}

func well(key []byte) (*jwt.HertzJWTMiddleware, error) {
	return jwt.New(&jwt.HertzJWTMiddleware{Key: key, SendCookie: true, SecureCookie: true, CookieHTTPOnly: true, CookieSameSite: protocol.CookieSameSiteLaxMode})
}

func dynamic(key []byte, on bool, mode protocol.CookieSameSite) (*jwt.HertzJWTMiddleware, error) {
	return jwt.New(&jwt.HertzJWTMiddleware{Key: key, SendCookie: true, SecureCookie: on, CookieHTTPOnly: on, CookieSameSite: mode})
}

func partial(key []byte) (*jwt.HertzJWTMiddleware, error) {
	options := &jwt.HertzJWTMiddleware{Key: key, SendCookie: true} // want `without Secure` `without SameSite`
	options.CookieHTTPOnly = true
	return jwt.New(options)
}
