// Package revel sends cookies with revel.
package revel

import (
	"crypto/rand"
	"net/http"

	"github.com/revel/revel"
)

type Account struct {
	*revel.Controller
}

func (c Account) Login() revel.Result {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), HttpOnly: true}) // want `^cookie "sid" is sent without Secure, so browsers also send it over plain HTTP$`
	return c.Redirect("/")
}

func (c Account) Remember() revel.Result {
	cookie := http.Cookie{ // want `cookie "remember" is sent without Secure, so browsers`
		Name:  "remember",
		Value: rand.Text(),
		Path:  "/",
	}
	c.SetCookie(&cookie)
	return c.Redirect("/")
}

// Silent from here on.

func (c Account) Set() revel.Result {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: true})
	return c.Redirect("/")
}

func (c Account) Configured() revel.Result {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: revel.CookieSecure})
	return c.Redirect("/")
}

func (c Account) Logout() revel.Result {
	c.SetCookie(&http.Cookie{Name: "sid", Value: "deleted", MaxAge: -1})
	return c.Redirect("/")
}
