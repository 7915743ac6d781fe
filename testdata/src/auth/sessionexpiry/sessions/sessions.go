// Package sessions keeps sessions with smaller libraries.
package sessions

import (
	"time"

	jwt "github.com/appleboy/gin-jwt/v2"
	jwtv3 "github.com/appleboy/gin-jwt/v3"
	"github.com/golangcollege/sessions"
)

const year = 365 * 24 * time.Hour

func inCookie(key []byte) *sessions.Session {
	s := sessions.New(key)
	s.Lifetime = year // want `session lifetime of 365 days is longer than 30 days`
	return s
}

func middleware(key []byte) (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{
		Key:     key,
		Timeout: year, // want `session lifetime of 365 days is longer than 30 days`
	})
}

func middlewareV3(key []byte) (*jwtv3.GinJWTMiddleware, error) {
	return jwtv3.New(&jwtv3.GinJWTMiddleware{
		Key:     key,
		Timeout: year, // want `session lifetime of 365 days is longer than 30 days`
	})
}

// Silent from here on.

func short(key []byte) (*sessions.Session, *jwtv3.GinJWTMiddleware) {
	s := sessions.New(key)
	s.Lifetime = 12 * time.Hour
	return s, &jwtv3.GinJWTMiddleware{Key: key, Timeout: time.Hour}
}

func byDefault(key []byte) (*sessions.Session, *jwtv3.GinJWTMiddleware) {
	return sessions.New(key), &jwtv3.GinJWTMiddleware{Key: key, SendCookie: true, SecureCookie: true, CookieHTTPOnly: true}
}
