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

func configured() (*session.Manager, error) {
	return session.NewManager("memory", session.NewManagerConfig( // want `session cookie is sent without Secure, so browsers`
		session.CfgCookieName("sid"), session.CfgSetCookie(true), session.CfgMaxLifeTime(3600),
	))
}

func raw(ctx *context.Context) {
	ctx.Output.Header("Set-Cookie", "sid="+rand.Text()+"; Path=/; HttpOnly") // want `cookie "sid" is sent without Secure, so browsers`
}

func plain(ctx *context.Context) {
	http.SetCookie(ctx.ResponseWriter, &http.Cookie{Name: "sid", Value: rand.Text()}) // want `cookie "sid" is sent without Secure, so browsers`
}

type signed struct{ web.Controller }

func (c *signed) Post() {
	c.Ctx.SetCookie("sid", rand.Text())                                // want `cookie "sid" is sent without Secure, so browsers`
	c.Ctx.SetCookie("sid", rand.Text(), 3600, "/", "", false, true)    // want `cookie "sid" is sent without Secure, so browsers`
	c.Ctx.Output.Cookie("sid", rand.Text(), 3600, "/")                 // want `cookie "sid" is sent without Secure, so browsers`
	c.SetSecureCookie("secret", "sid", rand.Text())                    // want `cookie "sid" is sent without Secure, so browsers`
	c.Ctx.SetSecureCookie("secret", "sid", rand.Text(), 3600, "", nil) // want `cookie "sid" is sent without Secure, so browsers`
}

func helper(ctx *context.Context, name, value string, secure bool) {
	ctx.SetCookie(name, value, 3600, "/", "", secure, true)
}

func helped(ctx *context.Context) {
	helper(ctx, "sid", rand.Text(), false) // want `cookie "sid" is sent without Secure, so browsers`
	helper(ctx, "sid", rand.Text(), true)
}

func listed(ctx *context.Context) {
	others := []any{3600, "/"}                   // a list that is passed on
	ctx.SetCookie("sid", rand.Text(), others...) // want `cookie "sid" is sent without Secure, so browsers`
}

// Silent from here on.

func passedOn(ctx *context.Context, others ...any) {
	ctx.SetCookie("sid", rand.Text(), others...)
}

func appended(ctx *context.Context, secure bool) {
	others := []any{3600, "/"}
	others = append(others, "", secure)
	ctx.SetCookie("sid", rand.Text(), others...)
}

// Any value that is no bool turns Secure on.
func oddly(ctx *context.Context) {
	ctx.SetCookie("sid", rand.Text(), 3600, "/", "", 0)
	ctx.SetCookie("sid", rand.Text(), 3600, "/", "", "false")
}

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
	return session.NewManager("memory", session.NewManagerConfig(session.CfgCookieName("sid"), session.CfgSetCookie(true), session.CfgSecure(true)))
}

// A configuration that makes no manager makes no cookie.
func onlyConfig() session.ManagerConfig { return session.ManagerConfig{CookieName: "sid"} }

type login struct{ web.Controller }

func (c *login) Post() {
	c.Ctx.SetCookie("sid", rand.Text(), 3600, "/", "", true, true)
	c.Ctx.Output.Cookie("sid", rand.Text(), 3600, "/", "", web.BConfig.RunMode == web.PROD, true)
	c.SetSecureCookie("secret", "sid", rand.Text(), 3600, "/", "", true)
	c.Ctx.SetCookie("sid", "", -1)
	c.Ctx.SetCookie("sid", "deleted", -1, "/")
}
