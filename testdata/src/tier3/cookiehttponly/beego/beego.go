// Package beego keeps sessions with beego v2.
package beego

import (
	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/session"
)

func disabled() (*session.Manager, error) {
	return session.NewManager("memory", &session.ManagerConfig{
		CookieName:      "sid",
		EnableSetCookie: true,
		DisableHTTPOnly: true, // want `^session cookie is sent without HttpOnly, so scripts in the page can read it$`
	})
}

func configured() {
	web.BConfig.WebConfig.Session.SessionOn = true
	web.BConfig.WebConfig.Session.SessionDisableHTTPOnly = true // want `session cookie is sent without HttpOnly`
}

// Silent from here on.

func configuredSafely(off bool) {
	web.BConfig.WebConfig.Session.SessionName = "sid"
	web.BConfig.WebConfig.Session.SessionCookieLifeTime = 3600
}

func byDefault() (*session.Manager, error) {
	return session.NewManager("memory", &session.ManagerConfig{CookieName: "sid", EnableSetCookie: true, DisableHTTPOnly: false})
}
