// Package beego sends cookies and keeps sessions with beego v2.
package beego

import (
	"crypto/rand"
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
	"github.com/beego/beego/v2/server/web/session"
)

func manager() (*session.Manager, error) {
	return session.NewManager("memory", &session.ManagerConfig{ // want `^session cookie is sent without Secure, so browsers also send it over plain HTTP$`
		CookieName:      "sid",
		EnableSetCookie: true,
		Gclifetime:      3600,
	})
}

func turnedOff() error {
	config := &session.ManagerConfig{
		CookieName:      "sid",
		EnableSetCookie: true,
		Gclifetime:      3600,
		Secure:          false, // want `session cookie is sent without Secure, so browsers`
	}
	globalSessions, err := session.NewManager("memory", config)
	if err != nil {
		return err
	}
	go globalSessions.GC()
	return nil
}

var sessions *session.Manager

func init() {
	config := new(session.ManagerConfig) // want `session cookie is sent without Secure, so browsers`
	config.CookieName = "sid"
	config.EnableSetCookie = true
	sessions, _ = session.NewManager("memory", config)
	go sessions.GC()
}

func raw(ctx *context.Context) {
	ctx.Output.Header("Set-Cookie", "sid="+rand.Text()+"; Path=/; HttpOnly") // want `cookie "sid" is sent without Secure, so browsers`
}

func plain(ctx *context.Context) {
	http.SetCookie(ctx.ResponseWriter, &http.Cookie{Name: "sid", Value: rand.Text()}) // want `cookie "sid" is sent without Secure, so browsers`
}

// Silent from here on.

func set() (*session.Manager, error) {
	return session.NewManager("memory", &session.ManagerConfig{CookieName: "sid", EnableSetCookie: true, Secure: true})
}

func setLater() (*session.Manager, error) {
	config := &session.ManagerConfig{CookieName: "sid", EnableSetCookie: true}
	m, err := session.NewManager("memory", config)
	config.Secure = true
	return m, err
}

func decided() (*session.Manager, error) {
	return session.NewManager("memory", &session.ManagerConfig{
		CookieName: "sid", EnableSetCookie: true, Secure: web.BConfig.Listen.EnableHTTPS,
	})
}

func byOptions() (*session.Manager, error) {
	return session.NewManager("memory", session.NewManagerConfig(session.CfgCookieName("sid"), session.CfgSecure(true)))
}

// A configuration that makes no manager makes no cookie.
func onlyConfig() session.ManagerConfig { return session.ManagerConfig{CookieName: "sid"} }

type login struct{ web.Controller }

func (c *login) Post() {
	c.Ctx.SetCookie("sid", rand.Text(), 3600, "/", "", true, true)
	c.Ctx.Output.Cookie("sid", rand.Text(), 3600, "/", "", web.BConfig.RunMode == web.PROD, true)
	c.SetSecureCookie("secret", "sid", rand.Text())
	c.Ctx.SetCookie("sid", "", -1)
}
