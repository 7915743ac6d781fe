// Package echo decides by cookies of echo.
package echo

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func equal(c echo.Context) error {
	role, err := c.Cookie("role")
	if err != nil || role.Value != "admin" { // want `cookie "role" is compared with "admin"`
		return echo.ErrForbidden
	}
	return c.NoContent(http.StatusOK)
}

func ranged(c echo.Context) error {
	for _, cookie := range c.Cookies() {
		if cookie.Name == "role" && cookie.Value == "admin" { // want `a cookie of the request is compared with "admin"`
			return c.NoContent(http.StatusOK)
		}
	}
	return echo.ErrForbidden
}

// Silent from here on.

func banner(c echo.Context) error {
	if seen, err := c.Cookie("banner"); err == nil && seen.Value == "1" {
		return c.NoContent(http.StatusOK)
	}
	if c.FormValue("role") == "admin" {
		return c.NoContent(http.StatusOK)
	}
	return echo.ErrNotFound
}
