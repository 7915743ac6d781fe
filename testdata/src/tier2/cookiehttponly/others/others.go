// Package others sends cookies with echo v3, nosurf and the stores of gorilla.
package others

import (
	"crypto/rand"
	"net/http"

	"github.com/gorilla/sessions"
	"github.com/justinas/nosurf"
	"github.com/labstack/echo"
	"github.com/labstack/echo-contrib/v5/session"
	v5 "github.com/labstack/echo/v5"
)

func login(c echo.Context) error {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: true}) // want `^cookie "sid" is sent without HttpOnly, so`
	return nil
}

func kept(c *v5.Context) error {
	s, err := session.Get("app", c)
	if err != nil {
		return err
	}
	s.Options = &sessions.Options{Path: "/", Secure: true} // want `session cookie is sent without HttpOnly`
	return s.Save(c.Request(), c.Response())
}

func named(pages http.Handler) http.Handler {
	handler := nosurf.New(pages)
	handler.SetBaseCookie(http.Cookie{Name: "session_guard", Secure: true}) // want `cookie "session_guard" is sent without HttpOnly`
	return handler
}

// Silent from here on.

func set(c echo.Context) error {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), HttpOnly: true})
	c.SetCookie(&http.Cookie{Name: "sid", MaxAge: -1})
	return nil
}

// Its name says that scripts read it, and that it carries no session.
func byDefault(pages http.Handler) http.Handler { return nosurf.New(pages) }

func based(pages http.Handler) http.Handler {
	handler := nosurf.New(pages)
	handler.SetBaseCookie(http.Cookie{Name: "session_guard", HttpOnly: true})
	return handler
}

func keptSet(c *v5.Context) error {
	s, err := session.Get("app", c)
	if err != nil {
		return err
	}
	s.Options.HttpOnly = true
	return s.Save(c.Request(), c.Response())
}
