// Package revel sends cookies with revel and with gobuffalo/buffalo.
package revel

import (
	"crypto/rand"
	"net/http"
	"time"

	"github.com/gobuffalo/buffalo"
	"github.com/revel/revel"
)

type Account struct {
	*revel.Controller
}

func (c Account) Login() revel.Result {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), HttpOnly: true}) // want `^cookie "sid" is sent without SameSite`
	return c.Redirect("/")
}

func login(c buffalo.Context) error {
	c.Cookies().Set("sid", rand.Text(), time.Hour) // want `^cookie "sid" is sent without SameSite`
	c.Cookies().Set("theme", "dark", time.Hour)
	return nil
}

// Silent from here on.

func (c Account) Set() revel.Result {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), SameSite: http.SameSiteLaxMode})
	return c.Redirect("/")
}
