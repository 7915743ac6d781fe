package main

import (
	"github.com/go-macaron/session"
	"gopkg.in/macaron.v1"
)

const macaronContext = "(*gopkg.in/macaron.v1.Context)."

// serveMacaron performs one request against a handler of macaron.
func serveMacaron(handler func(*macaron.Context)) string {
	m := macaron.New()
	m.Use(macaron.Renderer())
	m.Get("/account/login", handler)
	return serve(m.ServeHTTP)
}

func observeMacaron() {
	observation{
		Symbol: macaronContext + "SetCookie", Args: []any{"sid", "a b", 60, "/", "", true, true},
		SetCookie: serveMacaron(func(ctx *macaron.Context) { ctx.SetCookie("sid", "a b", 60, "/", "", true, true) }),
	}.print()
	observation{
		Symbol: macaronContext + "SetSecureCookie", Args: []any{"sid", "a b"},
		SetCookie: serveMacaron(func(ctx *macaron.Context) { ctx.SetSecureCookie("sid", "a b") }),
	}.print()
	observation{
		Symbol: macaronContext + "SetSuperSecureCookie", Args: []any{nil, "sid", "a b", -1, "/app"},
		SetCookie: serveMacaron(func(ctx *macaron.Context) { ctx.SetSuperSecureCookie("secret", "sid", "a b", -1, "/app") }),
	}.print()
}

func observeMacaronSession() {
	for _, options := range []session.Options{
		{},
		{CookieName: "sid", CookiePath: "/app", Domain: "example.com", CookieLifeTime: 60, Secure: true},
	} {
		m := macaron.New()
		m.Use(macaron.Renderer())
		m.Use(session.Sessioner(options))
		m.Get("/account/login", func() {})
		observation{Symbol: "github.com/go-macaron/session.Sessioner", Args: []any{options}, SetCookie: serve(m.ServeHTTP)}.print()
	}
}
