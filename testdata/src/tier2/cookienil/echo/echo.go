// Package echo has cookies of an echo.Context.
package echo

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func ignored(c echo.Context) error {
	cookie, _ := c.Cookie("sid")
	return c.String(http.StatusOK, cookie.Value) // want `^cookie is nil in a request without cookie "sid", and cookie.Value panics; check the error of c.Cookie \(line 11\) first$`
}

func logged(c echo.Context) error {
	cookie, err := c.Cookie("sid")
	if err != nil {
		c.Logger().Error(err)
	}
	return c.String(http.StatusOK, cookie.Value) // want `cookie.Value panics`
}

func request(c echo.Context) error {
	cookie, _ := c.Request().Cookie("sid")
	return c.String(http.StatusOK, cookie.Value) // want `cookie.Value panics`
}

func inMiddleware(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		cookie, err := c.Cookie("sid")
		if err != nil {
			c.Error(err)
		}
		c.Set("user", cookie.Value) // want `cookie.Value panics`
		return next(c)
	}
}

func fatal(c echo.Context) error {
	cookie, err := c.Cookie("sid")
	if err != nil {
		c.Logger().Fatal(err)
	}
	return c.String(http.StatusOK, cookie.Value)
}

func returned(c echo.Context) error {
	cookie, err := c.Cookie("sid")
	if err != nil {
		return err
	}
	return c.String(http.StatusOK, cookie.Value)
}

func askedBefore(c echo.Context) error {
	if _, err := c.Request().Cookie("sid"); err != nil {
		return err
	}
	cookie, _ := c.Request().Cookie("sid")
	return c.String(http.StatusOK, cookie.Value)
}

func list(c echo.Context) error {
	for _, cookie := range c.Cookies() {
		c.Logger().Print(cookie.Value)
	}
	return nil
}
