// Package others logs users in with smaller libraries.
package others

import (
	"net/http"

	jwtv2 "github.com/appleboy/gin-jwt/v2"
	jwt "github.com/appleboy/gin-jwt/v3"
	"github.com/dghubble/gologin/v2"
	"github.com/dghubble/gologin/v2/github"
	httphelper "github.com/zitadel/oidc/v3/pkg/http"
)

func state(next http.Handler) http.Handler {
	return github.StateHandler(gologin.CookieConfig{Name: "login_session", Path: "/", MaxAge: 60, Secure: true}, next) // want `^cookie "login_session" is sent without HttpOnly, so`
}

func tokens(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{Key: key, SendCookie: true, SecureCookie: true}) // want `session cookie is sent without HttpOnly`
}

func tokensV2(key []byte) (*jwtv2.GinJWTMiddleware, error) {
	return jwtv2.New(&jwtv2.GinJWTMiddleware{Key: key, SendCookie: true, CookieHTTPOnly: false}) // want `session cookie is sent without HttpOnly`
}

// Silent from here on.

func stateSet(next http.Handler) http.Handler {
	return github.StateHandler(gologin.CookieConfig{Name: "login_session", Path: "/", MaxAge: 60, HTTPOnly: true}, next)
}

func stateByDefault(next http.Handler) http.Handler {
	config := gologin.DebugOnlyCookieConfig
	config.Name = "login_session"
	return github.StateHandler(config, next)
}

func tokensSet(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{Key: key, SendCookie: true, CookieHTTPOnly: true})
}

func tokensInHeader(key []byte) (*jwtv2.GinJWTMiddleware, error) {
	return jwtv2.New(&jwtv2.GinJWTMiddleware{Key: key})
}

func openID(key []byte) *httphelper.CookieHandler { return httphelper.NewCookieHandler(key, key) }
