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
		Symbol: "(*" + beegov2 + "/context.Context).SetCookie", Args: []any{"sid", "abc"},
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
}
