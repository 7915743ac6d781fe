// Package beego keeps sessions with beego v2.
package beego

import (
	"net/http"

	"github.com/beego/beego/v2/server/web/session"
)

func unset() (*session.Manager, error) {
	return session.NewManager("memory", &session.ManagerConfig{CookieName: "sid", EnableSetCookie: true, Secure: true}) // want `^session cookie is sent without SameSite, so browsers decide by themselves whether other sites can make them send it$`
}

func byDefault() (*session.Manager, error) {
	return session.NewManager("memory", &session.ManagerConfig{
		CookieName:      "sid",
		EnableSetCookie: true,
		CookieSameSite:  http.SameSiteDefaultMode, // want `session cookie is sent without SameSite`
	})
}

// Silent from here on.

func lax() (*session.Manager, error) {
	return session.NewManager("memory", &session.ManagerConfig{
		CookieName: "sid", EnableSetCookie: true, CookieSameSite: http.SameSiteLaxMode,
	})
}
