// Package beego keeps sessions with beego.
package beego

import (
	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/session"
)

const day = 24 * 60 * 60

func manager() (*session.Manager, error) {
	return session.NewManager("memory", &session.ManagerConfig{
		CookieName:  "sid",
		Maxlifetime: 90 * day, // want `sessions that nobody uses last 90 days, which is longer than 30 days`
	})
}

func global() {
	web.BConfig.WebConfig.Session.SessionGCMaxLifetime = 365 * day // want `sessions that nobody uses last 365 days`
}

func options() (*session.Manager, error) {
	return session.NewManager("memory", session.NewManagerConfig(
		session.CfgCookieName("sid"),
		session.CfgMaxLifeTime(90*day), // want `sessions that nobody uses last 90 days, which is longer than 30 days`
	))
}

// Silent from here on.

func short() (*session.Manager, error) {
	return session.NewManager("memory", &session.ManagerConfig{CookieName: "sid", Maxlifetime: 3600})
}
