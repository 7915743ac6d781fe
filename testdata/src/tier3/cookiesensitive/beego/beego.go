// Package beego puts what it reads from requests into cookies.
package beego

import (
	"crypto/rand"

	"github.com/beego/beego/v2/server/web"
)

type login struct{ web.Controller }

func (c *login) Post() {
	password := c.GetString("password")
	c.Ctx.SetCookie("remember", password, 3600, "/")                 // want `password`
	c.SetSecureCookie("secret", "remember", password)                // want `password`
	c.Ctx.Output.Cookie("remember", c.Ctx.Input.Query("password"))   // want `password`
	c.Ctx.SetCookie("remember", rand.Text(), 3600, "/", "", true)    // silent
	c.Ctx.SetCookie("theme", c.GetString("theme"), 365*24*3600, "/") // silent
}
