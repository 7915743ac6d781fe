// Package echo changes sessions of echo-contrib.
package echo

import (
	"net/http"

	"github.com/labstack/echo-contrib/session"
	"github.com/labstack/echo/v4"
)

func put(c echo.Context) error {
	s, err := session.Get("session", c)
	if err != nil {
		return err
	}
	s.Values["user"] = 1 // want `not saved`
	return c.Redirect(http.StatusFound, "/")
}

func saved(c echo.Context) error {
	s, err := session.Get("session", c)
	if err != nil {
		return err
	}
	s.Values["user"] = 1
	if err := s.Save(c.Request(), c.Response()); err != nil {
		return err
	}
	return c.Redirect(http.StatusFound, "/")
}

func late(c echo.Context) error {
	s, err := session.Get("session", c)
	if err != nil {
		return err
	}
	s.Values["user"] = 1
	err = c.Redirect(http.StatusFound, "/")
	s.Save(c.Request(), c.Response()) // too late: the finding of cookielost
	return err
}
