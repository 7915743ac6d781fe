// Package text has what echo hands on to net/http.
package text

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func frameworks(c echo.Context) {
	c.SetCookie(&http.Cookie{Name: "a", Value: `"quoted"`})         // want `cookie "a" arrives with another value: net/http leaves every " out`
	c.SetCookie(&http.Cookie{Name: "b", Value: "x", Path: "admin"}) // want `cookie "b" is sent with Path=admin`
	c.SetCookie(&http.Cookie{Name: "c:d", Value: "x"})              // want `cookie "c:d" is never sent`

	c.SetCookie(&http.Cookie{Name: "e", Value: "x", Path: "/admin"})
	c.SetCookie(&http.Cookie{Name: "f", Value: "a b"})
}
