// Package beego logs people in with sessions of beego.
package beego

import "github.com/beego/beego/v2/server/web"

type login struct{ web.Controller }

func validateLogin(name, password string) bool { return name == password }

func (c *login) Post() {
	if validateLogin(c.GetString("name"), c.GetString("password")) {
		c.SetSession("uid", 1) // want `the session keeps its identifier when validateLogin has let somebody in and "uid" is put into it, so whoever planted the identifier is logged in too; call SessionRegenerateID first`
	}
}

func (c *login) ByTheStore() {
	if validateLogin(c.GetString("name"), c.GetString("password")) {
		store := c.StartSession()
		store.Set(c.Ctx.Request.Context(), "uid", 1) // want `the session keeps its identifier`
	}
}

func (c *login) ByTheOutput() {
	if validateLogin(c.GetString("name"), c.GetString("password")) {
		c.Ctx.Output.Session("uid", 1) // want `the session keeps its identifier`
	}
}

// Silent from here on.

func (c *login) Anew() {
	if validateLogin(c.GetString("name"), c.GetString("password")) {
		c.SessionRegenerateID()
		c.SetSession("uid", 1)
	}
}

func (c *login) Get() { c.SetSession("redirect_url", c.GetString("next")) }
