// Package beego sends cookies with beego before v2, which has no SameSite.
package beego

import (
	"crypto/rand"

	"github.com/astaxie/beego"
)

type login struct{ beego.Controller }

func (c *login) Post() {
	c.Ctx.SetCookie("sid", rand.Text(), 3600, "/", "", true, true) // want `^cookie "sid" is sent without SameSite`
}

// Silent from here on.

func (c *login) Get() {
	c.Ctx.SetCookie("theme", "dark")
	c.Ctx.SetCookie("sid", "", -1)
}
