// Package echo deletes cookies with labstack/echo.
package echo

import (
	"net/http"
	"time"

	"github.com/labstack/echo/v4"
)

func login(c echo.Context, id string) {
	c.SetCookie(&http.Cookie{Name: "sid", Value: id, Path: "/"})
	c.SetCookie(&http.Cookie{Name: "app", Value: id, Path: "/app"})
}

func logout(c echo.Context) error {
	c.SetCookie(&http.Cookie{Name: "sid", Value: "", Path: "/"})             // want `cookie "sid" is not deleted`
	c.SetCookie(&http.Cookie{Name: "app", Value: "", MaxAge: -1, Path: "/"}) // want `cookie "app" is set with Path=/app, but deleted with Path=/`
	return c.NoContent(http.StatusNoContent)
}

func routes(e *echo.Echo) {
	e.GET("/logout", func(c echo.Context) error {
		cookie := new(http.Cookie) // want `cookie "token" is not deleted`
		cookie.Name = "token"
		c.SetCookie(cookie)
		return nil
	})
}

// What follows is right.

func logoutWell(c echo.Context) error {
	c.SetCookie(&http.Cookie{Name: "a", Value: "", Expires: time.Now().Add(-time.Hour)})
	c.SetCookie(&http.Cookie{Name: "b", Value: "", MaxAge: -1})
	return nil
}
