package main

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
	"github.com/beego/beego/v2/server/web/session"
)

const beegov2 = "github.com/beego/beego/v2/server/web"

// serveBeegov2 performs one request against a handler of beego v2.
func serveBeegov2(handler func(*context.Context)) string {
	return serve(func(w http.ResponseWriter, r *http.Request) {
		ctx := context.NewContext()
		ctx.Reset(w, r)
		handler(ctx)
	})
}

func observeBeegov2() {
	observation{
		Symbol: "(*" + beegov2 + "/context.Context).SetCookie", Args: []any{"sid", "abc", 60, "/", "", true, true},
		SetCookie: serveBeegov2(func(ctx *context.Context) { ctx.SetCookie("sid", "abc", 60, "/", "", true, true) }),
	}.print()
	observation{
		Symbol: "(*" + beegov2 + "/context.BeegoOutput).Cookie", Args: []any{"sid", "abc"},
		SetCookie: serveBeegov2(func(ctx *context.Context) { ctx.Output.Cookie("sid", "abc") }),
	}.print()
	observation{
		Symbol: "(*" + beegov2 + "/context.Context).SetSecureCookie", Args: []any{"secret", "sid", "a b"},
		SetCookie: serveBeegov2(func(ctx *context.Context) { ctx.SetSecureCookie("secret", "sid", "a b") }),
	}.print()
	observation{
		Symbol: "(*" + beegov2 + ".Controller).SetSecureCookie", Args: []any{"secret", "sid", "a b"},
		SetCookie: serveBeegov2(func(ctx *context.Context) {
			var c web.Controller
			c.Init(ctx, "login", "get", &c)
			c.SetSecureCookie("secret", "sid", "a b")
		}),
	}.print()
	for _, config := range []session.ManagerConfig{
		{CookieName: "sid", EnableSetCookie: true, Gclifetime: 3600},
		{
			CookieName: "sid", EnableSetCookie: true, Gclifetime: 3600, Secure: true, DisableHTTPOnly: true,
			CookieLifeTime: 60, Domain: "example.com", CookieSameSite: http.SameSiteStrictMode,
		},
	} {
		manager, err := session.NewManager("memory", &config)
		check(err)
		observation{
			Symbol: beegov2 + "/session.NewManager", Args: []any{"memory", fieldsOf(config)},
			SetCookie: serve(func(w http.ResponseWriter, r *http.Request) {
				_, err := manager.SessionStart(w, r)
				check(err)
			}),
		}.print()
	}
	for _, o := range []struct {
		name   string
		arg    any
		option session.ManagerConfigOpt
	}{
		{"CfgCookieName", "other", session.CfgCookieName("other")},
		{"CfgCookieLifeTime", 60, session.CfgCookieLifeTime(60)},
		{"CfgDomain", "example.com", session.CfgDomain("example.com")},
		{"CfgSecure", true, session.CfgSecure(true)},
		{"CfgSameSite", http.SameSiteStrictMode, session.CfgSameSite(http.SameSiteStrictMode)},
		{"CfgHTTPOnly", false, session.CfgHTTPOnly(false)},
	} {
		config := session.NewManagerConfig(session.CfgCookieName("sid"), session.CfgSetCookie(true), session.CfgGcLifeTime(3600), o.option)
		manager, err := session.NewManager("memory", config)
		check(err)
		observation{
			Symbol: beegov2 + "/session.NewManagerConfig",
			Changes: []change{
				{Symbol: beegov2 + "/session.CfgCookieName", Arg: "sid"},
				{Symbol: beegov2 + "/session.CfgSetCookie", Arg: true},
				{Symbol: beegov2 + "/session." + o.name, Arg: o.arg},
			},
			SetCookie: serve(func(w http.ResponseWriter, r *http.Request) {
				_, err := manager.SessionStart(w, r)
				check(err)
			}),
		}.print()
	}
	secured, err := session.NewManager("memory", &session.ManagerConfig{CookieName: "sid", EnableSetCookie: true, Gclifetime: 3600})
	check(err)
	secured.SetSecure(true)
	observation{
		Symbol: beegov2 + "/session.NewManager", Args: []any{"memory", map[string]any{"CookieName": "sid", "EnableSetCookie": true}},
		Changes: []change{{Symbol: "(*" + beegov2 + "/session.Manager).SetSecure", Arg: true}},
		SetCookie: serve(func(w http.ResponseWriter, r *http.Request) {
			_, err := secured.SessionStart(w, r)
			check(err)
		}),
	}.print()
}
