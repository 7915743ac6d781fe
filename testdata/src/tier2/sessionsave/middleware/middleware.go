// Package middleware saves the sessions of all handlers in one place.
package middleware

import (
	"net/http"

	"github.com/labstack/echo-contrib/session"
	"github.com/labstack/echo/v4"
)

func save(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		c.Response().Before(func() {
			if s, err := session.Get("app", c); err == nil {
				_ = s.Save(c.Request(), c.Response())
			}
		})
		return next(c)
	}
}

func login(c echo.Context) error {
	s, err := session.Get("app", c)
	if err != nil {
		return err
	}
	s.Values["user"] = c.FormValue("user")
	return c.NoContent(http.StatusNoContent)
}

func register(e *echo.Echo) {
	e.Use(save)
	e.POST("/login", login)
}
