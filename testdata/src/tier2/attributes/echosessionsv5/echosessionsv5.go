// Package echosessionsv5 keeps sessions with echo-contrib, in stores of gorilla/sessions, and echo v5.
package echosessionsv5

import (
	"net/http"

	"github.com/gorilla/sessions"
	"github.com/labstack/echo-contrib/v5/session"
	"github.com/labstack/echo/v5"
)

func badly(c *echo.Context) error {
	s, err := session.Get("app", c)
	if err != nil {
		return err
	}
	s.Options = &sessions.Options{Path: "/"} // want `without Secure` `without HttpOnly` `without SameSite`
	return s.Save(c.Request(), c.Response())
}

func well(c *echo.Context) error {
	s, err := session.Get("app", c)
	if err != nil {
		return err
	}
	s.Options = &sessions.Options{Path: "/", Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode}
	return s.Save(c.Request(), c.Response())
}

func dynamic(c *echo.Context, on bool, mode http.SameSite) error {
	s, err := session.Get("app", c)
	if err != nil {
		return err
	}
	s.Options = &sessions.Options{Path: "/", Secure: on, HttpOnly: on, SameSite: mode}
	return s.Save(c.Request(), c.Response())
}

func deletion(c *echo.Context) error {
	s, err := session.Get("app", c)
	if err != nil {
		return err
	}
	s.Options = &sessions.Options{Path: "/", MaxAge: -1}
	return s.Save(c.Request(), c.Response())
}

func partial(c *echo.Context) error {
	s, err := session.Get("app", c)
	if err != nil {
		return err
	}
	options := &sessions.Options{Path: "/"} // want `without Secure` `without SameSite`
	options.HttpOnly = true
	s.Options = options
	return s.Save(c.Request(), c.Response())
}
