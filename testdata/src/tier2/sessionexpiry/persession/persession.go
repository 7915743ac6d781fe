// Package persession says in a handler how long the cookie of a session lasts.
package persession

import (
	"net/http"

	"github.com/gorilla/sessions"
	"github.com/labstack/echo-contrib/session"
	"github.com/labstack/echo/v4"
)

func register(e *echo.Echo, key []byte) {
	e.Use(session.Middleware(sessions.NewCookieStore(key)))
	e.POST("/login", login)
}

func login(c echo.Context) error {
	s, err := session.Get("session", c)
	if err != nil {
		return err
	}
	s.Options = &sessions.Options{Path: "/", MaxAge: 86400 * 7, HttpOnly: true} // want `the cookie ends after 7 days but the server accepts it for 30 days`
	s.Values["user"] = c.FormValue("user")
	if err := s.Save(c.Request(), c.Response()); err != nil {
		return err
	}
	return c.NoContent(http.StatusNoContent)
}
