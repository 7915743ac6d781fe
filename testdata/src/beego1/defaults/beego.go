package main

import (
	"net/http"

	"github.com/astaxie/beego"
	"github.com/astaxie/beego/context"
	"github.com/astaxie/beego/session"
)

const beegoModule = "github.com/astaxie/beego"

// serveBeego performs one request against a handler of beego v1.
func serveBeego(handler func(*context.Context)) string {
	return serve(func(w http.ResponseWriter, r *http.Request) {
		ctx := context.NewContext()
		ctx.Reset(w, r)
		handler(ctx)
	})
}

func observeBeego() {
	observation{
		Symbol: "(*" + beegoModule + "/context.Context).SetCookie", Args: []any{"sid", "abc", 60, "/", "", true, true},
		SetCookie: serveBeego(func(ctx *context.Context) { ctx.SetCookie("sid", "abc", 60, "/", "", true, true) }),
	}.print()
	observation{
		Symbol: "(*" + beegoModule + "/context.BeegoOutput).Cookie", Args: []any{"sid", "abc"},
		SetCookie: serveBeego(func(ctx *context.Context) { ctx.Output.Cookie("sid", "abc") }),
	}.print()
	observation{
		Symbol: "(*" + beegoModule + "/context.Context).SetSecureCookie", Args: []any{"secret", "sid", "a b"},
		SetCookie: serveBeego(func(ctx *context.Context) { ctx.SetSecureCookie("secret", "sid", "a b") }),
	}.print()
	observation{
		Symbol: "(*" + beegoModule + ".Controller).SetSecureCookie", Args: []any{"secret", "sid", "a b"},
		SetCookie: serveBeego(func(ctx *context.Context) {
			var c beego.Controller
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
			Symbol: beegoModule + "/session.NewManager", Args: []any{"memory", fieldsOf(config)},
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
		Symbol: beegoModule + "/session.NewManager", Args: []any{"memory", map[string]any{"CookieName": "sid", "EnableSetCookie": true}},
		Changes: []change{{Symbol: "(*" + beegoModule + "/session.Manager).SetSecure", Arg: true}},
		SetCookie: serve(func(w http.ResponseWriter, r *http.Request) {
			_, err := secured.SessionStart(w, r)
			check(err)
		}),
	}.print()
}
