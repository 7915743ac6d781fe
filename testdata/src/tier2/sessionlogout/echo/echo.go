// Package echo logs people out of sessions of echo-contrib.
package echo

import (
	"net/http"

	"github.com/gorilla/sessions"
	"github.com/labstack/echo-contrib/session"
	"github.com/labstack/echo/v4"
)

func routes(e *echo.Echo) {
	e.Use(session.Middleware(sessions.NewFilesystemStore("", []byte("0123456789abcdef0123456789abcdef"))))
}

func user(c echo.Context) any {
	s, err := session.Get("shop", c)
	if err != nil {
		return nil
	}
	return s.Values["user"]
}

func logout(c echo.Context) error {
	c.SetCookie(&http.Cookie{Name: "shop", Path: "/", MaxAge: -1}) // want `this logout only deletes cookie "shop"`
	return c.NoContent(http.StatusNoContent)
}

// Silent from here on.

func logoutSaves(c echo.Context) error {
	s, err := session.Get("shop", c)
	if err != nil {
		return err
	}
	s.Options = &sessions.Options{Path: "/", MaxAge: -1}
	c.SetCookie(&http.Cookie{Name: "shop", Path: "/", MaxAge: -1})
	return s.Save(c.Request(), c.Response())
}
