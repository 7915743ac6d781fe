// Package echo sets cookies when echo has answered.
package echo

import (
	"net/http"

	"github.com/labstack/echo-contrib/session"
	"github.com/labstack/echo/v4"
)

func cookie(name string) *http.Cookie {
	return &http.Cookie{Name: name, Value: "x", Secure: true, HttpOnly: true}
}

func json(c echo.Context) error {
	if err := c.JSON(http.StatusOK, "ok"); err != nil {
		return err
	}
	c.SetCookie(cookie("a")) // want `^cookie "a" is set after c.JSON has sent the header on line 16, so the browser never gets the cookie$`
	return nil
}

func redirect(c echo.Context) error {
	err := c.Redirect(http.StatusFound, "/")
	http.SetCookie(c.Response(), cookie("a")) // want `cookie "a" is set after c.Redirect has`
	return err
}

func writer(c echo.Context) error {
	c.Response().WriteHeader(http.StatusOK)
	c.SetCookie(cookie("a")) // want `cookie "a" is set after c.Response\(\).WriteHeader has`
	return nil
}

func saves(c echo.Context) error {
	s, err := session.Get("session", c)
	if err != nil {
		return err
	}
	s.Values["user"] = 1
	err = c.NoContent(http.StatusNoContent)
	s.Save(c.Request(), c.Response()) // want `^the session is saved after c.NoContent has`
	return err
}

func middleware(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		err := next(c)
		c.SetCookie(cookie("a")) // want `cookie "a" is set after next has called the next handler`
		return err
	}
}

func inTime(c echo.Context) error {
	c.SetCookie(cookie("a"))
	return c.JSON(http.StatusOK, "ok")
}

func onOnePath(c echo.Context) error {
	if c.Request().Method == http.MethodGet {
		return c.JSON(http.StatusOK, "ok")
	}
	c.SetCookie(cookie("a"))
	return c.NoContent(http.StatusNoContent)
}

func before(c echo.Context) error {
	c.Response().Before(func() { c.SetCookie(cookie("a")) })
	return c.JSON(http.StatusOK, "ok")
}

func headerOnly(c echo.Context) error {
	c.Response().Header().Set("X-Id", "x")
	c.SetCookie(cookie("a"))
	return c.JSON(http.StatusOK, "ok")
}

func replaces(c echo.Context) error {
	c.SetCookie(cookie("a"))
	c.Response().Header().Set(echo.HeaderSetCookie, "b=x") // want `^cookie "b" replaces the one that c.SetCookie has set on line \d+, so the browser never gets that; use Add$`
	return nil
}

func adds(c echo.Context) error {
	c.SetCookie(cookie("a"))
	c.Response().Header().Add(echo.HeaderSetCookie, "b=x")
	return nil
}

func around(next func(echo.Context) error) echo.HandlerFunc {
	return func(c echo.Context) error {
		err := next(c)
		c.SetCookie(cookie("a")) // want `cookie "a" is set after next has called the next handler`
		return err
	}
}
