// Package conditions uses libraries that send a cookie only where they are told
// to, or delete one. Silence is right for all of it.
package conditions

import (
	"time"

	"github.com/beego/beego/v2/server/web/session"
	"github.com/gobuffalo/buffalo"
	"github.com/gogf/gf/v2/net/ghttp"
)

func inHeader() (*session.Manager, error) {
	return session.NewManager("memory", &session.ManagerConfig{CookieName: "sid"})
}

func perhaps(cookies bool) (*session.Manager, error) {
	return session.NewManager("memory", &session.ManagerConfig{CookieName: "sid", EnableSetCookie: cookies})
}

func securedLater() (*session.Manager, error) {
	m, err := session.NewManager("memory", &session.ManagerConfig{CookieName: "sid", EnableSetCookie: true})
	if err != nil {
		return nil, err
	}
	m.SetSecure(true)
	return m, nil
}

func deleted(c buffalo.Context) {
	c.Cookies().Set("sid", "deleted", -time.Hour)
	c.Cookies().Set("sid", "deleted", -1)
}

func deletedByGF(r *ghttp.Request) {
	r.Cookie.SetCookie("sid", "deleted", "", "/", -time.Hour)
}
