// Package echo puts what forms and queries hold into cookies, with echo v4 and
// v5.
package echo

import (
	"encoding/base64"
	"net/http"

	v4 "github.com/labstack/echo/v4"
	v5 "github.com/labstack/echo/v5"
)

func form4(c v4.Context) error {
	c.SetCookie(&http.Cookie{Name: "remember", Value: c.FormValue("password")}) // want `cookie "remember" carries`
	return c.NoContent(http.StatusOK)
}

func query4(c v4.Context) error {
	pin := base64.StdEncoding.EncodeToString([]byte(c.QueryParam("card_number")))
	cookie := new(http.Cookie)
	cookie.Name = "card"
	cookie.Value = pin // want `cookie "card" carries`
	c.SetCookie(cookie)
	return c.NoContent(http.StatusOK)
}

func form5(c *v5.Context) error {
	c.SetCookie(&http.Cookie{Name: "remember", Value: c.FormValueOr("password", "")}) // want `cookie "remember" carries`
	return c.NoContent(http.StatusOK)
}

func query5(c *v5.Context) error {
	c.SetCookie(&http.Cookie{Name: "who", Value: c.QueryParam("passport")}) // want `cookie "who" carries`
	return c.NoContent(http.StatusOK)
}

// Silent from here on.

func harmless4(c v4.Context) {
	c.SetCookie(&http.Cookie{Name: "lang", Value: c.FormValue("lang")})
	c.SetCookie(&http.Cookie{Name: "page", Value: c.Param("page")})
}

func harmless5(c *v5.Context) {
	c.SetCookie(&http.Cookie{Name: "lang", Value: c.FormValue("lang")})
	c.SetCookie(&http.Cookie{Name: "page", Value: c.ParamOr("page", "1")})
}
