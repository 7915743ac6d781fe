// Package sessions keeps sessions with smaller libraries.
package sessions

import (
	"time"

	jwt "github.com/appleboy/gin-jwt/v2"
	jwtv3 "github.com/appleboy/gin-jwt/v3"
	"github.com/go-session/session/v3"
	"github.com/golangcollege/sessions"
	icza "github.com/icza/session"
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

func server() *session.Manager {
	return session.NewManager(session.SetExpired(90 * 24 * 60 * 60)) // want `sessions that nobody uses last 90 days, which is longer than 30 days`
}

func inMemory() icza.Session {
	return icza.NewSessionOptions(&icza.SessOptions{
		Timeout: year, // want `sessions that nobody uses last 365 days, which is longer than 30 days`
	})
}

// Silent from here on.

func idle() (*session.Manager, icza.Session) {
	icza.NewSession()
	return session.NewManager(session.SetExpired(3600), session.SetCookieLifeTime(0)), icza.NewSessionOptions(&icza.SessOptions{Timeout: time.Hour, IDLength: 32})
}

func short(key []byte) (*sessions.Session, *jwtv3.GinJWTMiddleware) {
	s := sessions.New(key)
	s.Lifetime = 12 * time.Hour
	return s, &jwtv3.GinJWTMiddleware{Key: key, Timeout: time.Hour}
}

func byDefault(key []byte) (*sessions.Session, *jwtv3.GinJWTMiddleware) {
	return sessions.New(key), &jwtv3.GinJWTMiddleware{Key: key, SendCookie: true, SecureCookie: true, CookieHTTPOnly: true}
}
