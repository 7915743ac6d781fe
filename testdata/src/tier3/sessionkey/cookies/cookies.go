// Package cookies has signed cookies of frameworks.
package cookies

import (
	"os"

	"github.com/beego/beego/v2/server/web"
	"gopkg.in/macaron.v1"
)

type controller struct{ web.Controller }

const secret = "a constant"

func (c *controller) Post() {
	c.SetSecureCookie(secret, "user", "1")                   // want `^key that authenticates cookies is a constant in the source: whoever can read that can forge cookies$`
	c.Ctx.SetSecureCookie(os.Getenv("COOKIES"), "user", "1") // want `key that authenticates cookies is empty where COOKIES is not set`
	c.SetSecureCookie(c.GetString("given"), "user", "1")
}

func (c *controller) Get() {
	c.GetSecureCookie("only to check", "user") // want `key that authenticates cookies is a constant`
}

func flame(m *macaron.Macaron, key string) {
	m.SetDefaultCookieSecret("default") // want `key that authenticates cookies is a constant`
	m.SetDefaultCookieSecret(key)
	m.Get("/", func(ctx *macaron.Context) {
		ctx.SetSuperSecureCookie("very secret", "user", "1") // want `key that authenticates cookies is a constant`
		ctx.SetSuperSecureCookie(key, "user", "1")
	})
}

func protect(key string) {
	web.BConfig.WebConfig.EnableXSRF = true
	web.BConfig.WebConfig.XSRFKey = "61oETzKXQAGaYdkL5gEmGeJJFuYh7EQnp2XdTP1o" // want `key that authenticates CSRF tokens is a constant`
}
