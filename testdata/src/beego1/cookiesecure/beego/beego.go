// Package beego sends cookies and keeps sessions with beego v1.
package beego

import (
	"crypto/rand"

	"github.com/astaxie/beego"
	"github.com/astaxie/beego/context"
	"github.com/astaxie/beego/session"
)

func manager() (*session.Manager, error) {
	return session.NewManager("memory", &session.ManagerConfig{CookieName: "sid", EnableSetCookie: true, Gclifetime: 3600}) // want `^session cookie is sent without Secure, so browsers also send it over plain HTTP$`
}

func turnedOff() (*session.Manager, error) {
	config := &session.ManagerConfig{CookieName: "sid", EnableSetCookie: true}
	config.Secure = false // want `session cookie is sent without Secure, so browsers`
	return session.NewManager("memory", config)
}

func raw(ctx *context.Context) {
	ctx.Output.Header("Set-Cookie", "sid="+rand.Text()+"; Path=/; HttpOnly") // want `cookie "sid" is sent without Secure, so browsers`
}

type signed struct{ beego.Controller }

func (c *signed) Post() {
	c.Ctx.SetCookie("sid", rand.Text())             // want `cookie "sid" is sent without Secure, so browsers`
	c.SetSecureCookie("secret", "sid", rand.Text()) // want `cookie "sid" is sent without Secure, so browsers`
}

// Silent from here on.

func set() (*session.Manager, error) {
	return session.NewManager("memory", &session.ManagerConfig{CookieName: "sid", EnableSetCookie: true, Secure: true})
}

type login struct{ beego.Controller }

func (c *login) Post() {
	c.Ctx.SetCookie("sid", rand.Text(), 3600, "/", "", true, true)
	c.SetSecureCookie("secret", "sid", rand.Text(), 3600, "/", "", true)
}
