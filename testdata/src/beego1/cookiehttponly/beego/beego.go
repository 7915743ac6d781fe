// Package beego sends cookies with beego before v2.
package beego

import (
	"crypto/rand"

	"github.com/astaxie/beego"
	"github.com/astaxie/beego/session"
)

type login struct{ beego.Controller }

func (c *login) Post() {
	c.Ctx.SetCookie("sid", rand.Text(), 3600, "/", "", true)        // want `^cookie "sid" is sent without HttpOnly, so scripts in the page can read it$`
	c.Ctx.SetCookie("sid", rand.Text(), 3600, "/", "", true, false) // want `cookie "sid" is sent without HttpOnly`
}

func manager() (*session.Manager, error) {
	return session.NewManager("memory", &session.ManagerConfig{
		CookieName:      "sid",
		EnableSetCookie: true,
		DisableHTTPOnly: true, // want `session cookie is sent without HttpOnly`
	})
}

func global() {
	beego.BConfig.WebConfig.Session.SessionDisableHTTPOnly = true // want `session cookie is sent without HttpOnly`
}

// Silent from here on.

func (c *login) Get() {
	c.Ctx.SetCookie("sid", rand.Text(), 3600, "/", "", true, true)
	c.Ctx.SetCookie("theme", "dark")
	c.Ctx.SetCookie("sid", "", -1)
}

func byDefault() (*session.Manager, error) {
	return session.NewManager("memory", &session.ManagerConfig{CookieName: "sid", EnableSetCookie: true})
}
