package main

import (
	"net/http"
	"time"

	"github.com/gogf/gf/v2/net/ghttp"
)

const ghttpCookie = "(*github.com/gogf/gf/v2/net/ghttp.Cookie)."

// serveGF performs one request against a handler of gf, in a server of its own.
func serveGF(name string, send func(*ghttp.Cookie)) string {
	s := ghttp.GetServer(name)
	s.SetDumpRouterMap(false)
	s.Logger().SetStdoutPrint(false)
	s.SetAddr("127.0.0.1:0")
	s.BindHandler("/account/login", func(r *ghttp.Request) { send(r.Cookie) })
	check(s.Start())
	defer func() { check(s.Shutdown()) }()
	return serve(s.ServeHTTP)
}

func observeGF() {
	observation{
		Symbol: ghttpCookie + "Set", Args: []any{"sid", "abc"},
		SetCookie: serveGF("set", func(c *ghttp.Cookie) { c.Set("sid", "abc") }),
	}.print()
	observation{
		Symbol: ghttpCookie + "SetCookie", Args: []any{"sid", "abc", "example.com", "/app", time.Hour}, Sent: "github.com/gogf/gf/v2/net/ghttp.CookieOptions",
		SetCookie: serveGF("flat", func(c *ghttp.Cookie) { c.SetCookie("sid", "abc", "example.com", "/app", time.Hour) }),
	}.print()
	options := ghttp.CookieOptions{Secure: true, HttpOnly: true, SameSite: http.SameSiteStrictMode}
	observation{
		Symbol: ghttpCookie + "SetCookie", Args: []any{"sid", "abc", "", "/", 0, options}, Sent: "github.com/gogf/gf/v2/net/ghttp.CookieOptions",
		SetCookie: serveGF("options", func(c *ghttp.Cookie) { c.SetCookie("sid", "abc", "", "/", 0, options) }),
	}.print()
	observation{
		Symbol: ghttpCookie + "Remove", Args: []any{"sid"},
		SetCookie: serveGF("remove", func(c *ghttp.Cookie) { c.Remove("sid") }),
	}.print()
	observation{
		Symbol: ghttpCookie + "RemoveCookie", Args: []any{"sid", "example.com", "/app"},
		SetCookie: serveGF("removeCookie", func(c *ghttp.Cookie) { c.RemoveCookie("sid", "example.com", "/app") }),
	}.print()
	observation{
		Symbol: ghttpCookie + "SetHttpCookie", Args: []any{bare()},
		SetCookie: serveGF("bare", func(c *ghttp.Cookie) { c.SetHttpCookie(bare()) }),
	}.print()
	observation{
		Symbol: ghttpCookie + "SetHttpCookie", Args: []any{full()},
		SetCookie: serveGF("full", func(c *ghttp.Cookie) { c.SetHttpCookie(full()) }),
	}.print()
}

// sessionOfGF is the session cookie of a server of its own.
func sessionOfGF(name string, configure func(*ghttp.Server)) string {
	s := ghttp.GetServer(name)
	configure(s)
	s.SetDumpRouterMap(false)
	s.Logger().SetStdoutPrint(false)
	s.SetAddr("127.0.0.1:0")
	s.BindHandler("/account/login", func(r *ghttp.Request) { check(r.Session.Set("user", "gopher")) })
	check(s.Start())
	defer func() { check(s.Shutdown()) }()
	return serve(s.ServeHTTP)
}

func observeGFServers() {
	const pkg = "github.com/gogf/gf/v2/net/ghttp."
	lifetime := func(d time.Duration) *int { n := int(d); return &n }
	defaults := ghttp.NewConfig()
	observation{
		Symbol: pkg + "NewConfig", Lifetime: lifetime(defaults.SessionMaxAge),
		SetCookie: sessionOfGF("new", func(s *ghttp.Server) { check(s.SetConfig(defaults)) }),
	}.print()

	config := ghttp.NewConfig()
	config.CookieSecure, config.CookieHttpOnly, config.CookieSameSite = true, true, "strict"
	fields := map[string]any{
		"SessionIdName": config.SessionIdName, "CookiePath": config.CookiePath, "SessionCookieMaxAge": config.SessionCookieMaxAge,
		"CookieSecure": true, "CookieHttpOnly": true, "CookieSameSite": "strict", "SessionCookieOutput": true,
	}
	observation{
		Symbol: pkg + "GetServer", Changes: []change{{Symbol: gfServer + "SetConfig", Arg: fields}},
		SetCookie: sessionOfGF("configured", func(s *ghttp.Server) { check(s.SetConfig(config)) }),
	}.print()

	for _, c := range []struct {
		name string
		arg  any
		set  func(*ghttp.Server)
	}{
		{"SetCookiePath", "/app", func(s *ghttp.Server) { s.SetCookiePath("/app") }},
		{"SetCookieDomain", "example.com", func(s *ghttp.Server) { s.SetCookieDomain("example.com") }},
		{"SetSessionIdName", "sid", func(s *ghttp.Server) { s.SetSessionIdName("sid") }},
		{"SetSessionCookieMaxAge", time.Hour, func(s *ghttp.Server) { s.SetSessionCookieMaxAge(time.Hour) }},
	} {
		observation{
			Symbol: pkg + "GetServer", Changes: []change{{Symbol: gfServer + c.name, Arg: c.arg}},
			SetCookie: sessionOfGF(c.name, c.set),
		}.print()
	}
	observation{
		Symbol: pkg + "GetServer", Changes: []change{{Symbol: gfServer + "SetSessionCookieOutput", Arg: true}, {Symbol: gfServer + "SetSessionIdName", Arg: "sid"}},
		SetCookie: sessionOfGF("output", func(s *ghttp.Server) {
			s.SetSessionCookieOutput(true)
			s.SetSessionIdName("sid")
		}),
	}.print()
	s := ghttp.GetServer("lifetime")
	s.SetSessionMaxAge(time.Hour)
	observation{
		Symbol: pkg + "GetServer", Changes: []change{{Symbol: gfServer + "SetSessionMaxAge", Arg: time.Hour}},
		Lifetime: lifetime(s.GetSessionMaxAge()),
	}.print()
}

const gfServer = "(*github.com/gogf/gf/v2/net/ghttp.Server)."
