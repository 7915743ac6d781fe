// Package conditions configures libraries that send a cookie only where they
// are told to.
package conditions

import (
	jwt "github.com/appleboy/gin-jwt/v2"
	jwtv3 "github.com/appleboy/gin-jwt/v3"
	flamegosession "github.com/flamego/session"
	"github.com/go-pkgz/auth"
)

func inCookie(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{Key: key, SendCookie: true, CookieHTTPOnly: true}) // want `session cookie is sent without Secure`
}

func inCookieV3(key []byte) (*jwtv3.GinJWTMiddleware, error) {
	middleware := &jwtv3.GinJWTMiddleware{Key: key, CookieName: "token", SendCookie: true}
	middleware.SecureCookie = false // want `session cookie is sent without Secure`
	return jwtv3.New(middleware)
}

// Silent from here on.

func inHeader(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{Key: key, CookieHTTPOnly: true})
}

func secured(key []byte, cookies bool) (*jwtv3.GinJWTMiddleware, error) {
	return jwtv3.New(&jwtv3.GinJWTMiddleware{Key: key, SendCookie: cookies, SecureCookie: true})
}

func service() *auth.Service {
	return auth.NewService(auth.Opts{SendJWTHeader: true})
}

func ownWriter(options flamegosession.Options) flamegosession.Options {
	own := flamegosession.Options{WriteIDFunc: options.WriteIDFunc}
	own.Cookie.MaxAge = 3600
	return own
}
