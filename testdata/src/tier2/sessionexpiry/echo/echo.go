// Package echo keeps sessions with echo-contrib/session, in a gorilla store.
package echo

import (
	"github.com/gorilla/sessions"
	"github.com/labstack/echo-contrib/session"
	sessionv5 "github.com/labstack/echo-contrib/v5/session"
	"github.com/labstack/echo/v4"
	echov5 "github.com/labstack/echo/v5"
)

func shorter(e *echo.Echo, key []byte) {
	store := sessions.NewCookieStore(key)
	store.Options.MaxAge = 3600 // want `the cookie ends after 1 hour but the server accepts it for 30 days`
	e.Use(session.Middleware(store))
}

func forEver(e *echov5.Echo, key []byte) {
	store := sessions.NewCookieStore(key)
	store.MaxAge(0) // want `sessions signed by this store never expire on the server`
	e.Use(sessionv5.Middleware(store))
}

// Silent from here on.

func both(e *echo.Echo, key []byte) {
	store := sessions.NewCookieStore(key)
	store.MaxAge(3600)
	e.Use(session.MiddlewareWithConfig(session.Config{Store: store}))
}
