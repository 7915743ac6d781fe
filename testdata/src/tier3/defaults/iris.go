package main

import (
	"net/http"
	"strings"
	"time"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/context"
	"github.com/kataras/iris/v12/sessions"
)

const (
	irisContext  = "(*github.com/kataras/iris/v12/context.Context)."
	irisSessions = "github.com/kataras/iris/v12/sessions"
)

// serveIris performs one request against handlers of iris.
func serveIris(handlers ...context.Handler) string {
	app := iris.New()
	app.Logger().SetLevel("disable")
	app.Get("/account/login", handlers...)
	check(app.Build())
	return serve(app.ServeHTTP)
}

// upper encodes values in capital letters.
type upper struct{}

func (upper) Encode(_ string, value any) (string, error) { return strings.ToUpper(value.(string)), nil }

func (upper) Decode(_, _ string, _ any) error { return nil }

func observeIris() {
	for _, newCookie := range []func() *http.Cookie{bare, full} {
		observation{
			Symbol: irisContext + "SetCookie", Args: []any{newCookie()},
			SetCookie: serveIris(func(ctx *context.Context) { ctx.SetCookie(newCookie()) }),
		}.print()
		observation{
			Symbol: irisContext + "UpsertCookie", Args: []any{newCookie()},
			SetCookie: serveIris(func(ctx *context.Context) { ctx.UpsertCookie(newCookie()) }),
		}.print()
	}
	observation{
		Symbol: irisContext + "SetCookieKV", Args: []any{"sid", "a b"},
		SetCookie: serveIris(func(ctx *context.Context) { ctx.SetCookieKV("sid", "a b") }),
	}.print()
	observation{
		Symbol: irisContext + "RemoveCookie", Args: []any{"sid"},
		SetCookie: serveIris(func(ctx *context.Context) { ctx.RemoveCookie("sid") }),
	}.print()
	for _, o := range []struct {
		name   string
		arg    any
		option context.CookieOption
	}{
		{"CookieDomain", "example.com", context.CookieDomain("example.com")},
		{"CookiePath", "/app", context.CookiePath("/app")},
		{"CookieCleanPath", nil, context.CookieCleanPath},
		{"CookieHTTPOnly", false, context.CookieHTTPOnly(false)},
		{"CookieSameSite", http.SameSiteStrictMode, context.CookieSameSite(http.SameSiteStrictMode)},
		{"CookieSecure", nil, context.CookieSecure},
		{"CookieAllowSubdomains", nil, context.CookieAllowSubdomains()},
		{"CookieEncoding", nil, context.CookieEncoding(upper{})},
		{"CookieAllowReclaim", nil, context.CookieAllowReclaim()},
		{"CookieOverride", nil, context.CookieOverride(&http.Cookie{Name: "id", Path: "/app", Domain: "example.com", Secure: true})},
		{"CookieExpires", nil, context.CookieExpires(time.Hour)},
	} {
		observation{
			Symbol: irisContext + "SetCookieKV", Args: []any{"sid", "a b"},
			Changes:   []change{{Symbol: "github.com/kataras/iris/v12/context." + o.name, Arg: o.arg}},
			SetCookie: serveIris(func(ctx *context.Context) { ctx.SetCookieKV("sid", "a b", o.option) }),
		}.print()
	}
	for _, secure := range []bool{false, true} {
		manager := sessions.New(sessions.Config{Cookie: "sid", CookieSecureTLS: secure})
		observation{
			Symbol: irisSessions + ".New", Args: []any{map[string]any{"Cookie": "sid", "CookieSecureTLS": secure}},
			SetCookie: serveIris(manager.Handler(), func(ctx *context.Context) { sessions.Get(ctx).Set("user", "gopher") }),
		}.print()
	}
}
