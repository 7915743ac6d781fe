// Package revel puts what it reads from requests into sessions of revel, which are
// signed.
package revel

import (
	"crypto/rand"
	"encoding/base64"

	"github.com/revel/revel"
	"github.com/revel/revel/session"
)

// App is a controller.
type App struct{ *revel.Controller }

// Login has its arguments from the form.
func (c App) Login(name, password string, remember bool) revel.Result {
	c.Session["pw"] = password                                                // want `session value "pw" carries password; the store keeps sessions in the cookie, signed but not encrypted`
	c.Session["packed"] = base64.StdEncoding.EncodeToString([]byte(password)) // want `session value "packed" carries password \(base64-encoded, not encrypted\)`
	_ = c.Session.Set("again", password)                                      // want `session value "again" carries password`
	keep(c.Session, password)
	return c.Redirect("/")
}

func keep(s session.Session, password string) {
	s["once more"] = password // want `session value "once more" carries password`
}

// Silent from here on.

func (c App) harmless(name, password string) {
	c.Session["user"] = name
	c.Session["token"] = rand.Text()
	c.Session["admitted"] = password != ""
	delete(c.Session, "password")
	other := map[string]any{}
	other["pw"] = password
	c.ViewArgs["pw"] = password
}
