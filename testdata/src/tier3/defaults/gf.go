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
