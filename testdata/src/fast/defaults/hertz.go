package main

import (
	"context"
	"io"
	"time"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/cloudwego/hertz/pkg/common/hlog"
	"github.com/cloudwego/hertz/pkg/common/ut"
	"github.com/cloudwego/hertz/pkg/protocol"
	"github.com/hertz-contrib/sessions"
	"github.com/hertz-contrib/sessions/cookie"
)

const (
	hertzProtocol = "github.com/cloudwego/hertz/pkg/protocol"
	hertzContext  = "github.com/cloudwego/hertz/pkg/app.RequestContext"
	hertzSessions = "github.com/hertz-contrib/sessions"
)

func sentByHertz(h *protocol.ResponseHeader) string {
	var sent string
	h.VisitAllCookie(func(_, header []byte) { sent = string(header) })
	return sent
}

// sendHertz returns the header that a cookie is sent in.
func sendHertz(cookie *protocol.Cookie) string {
	var h protocol.ResponseHeader
	h.SetCookie(cookie)
	return sentByHertz(&h)
}

func observeHertz() {
	full := []setting[*protocol.Cookie]{
		{"SetDomain", "example.com", func(c *protocol.Cookie) { c.SetDomain("example.com") }},
		{"SetPath", "/app", func(c *protocol.Cookie) { c.SetPath("/app") }},
		{"SetMaxAge", 60, func(c *protocol.Cookie) { c.SetMaxAge(60) }},
		{"SetSecure", true, func(c *protocol.Cookie) { c.SetSecure(true) }},
		{"SetHTTPOnly", true, func(c *protocol.Cookie) { c.SetHTTPOnly(true) }},
	}
	other := []setting[*protocol.Cookie]{
		{"SetKeyBytes", "other", func(c *protocol.Cookie) { c.SetKeyBytes([]byte("other")) }},
		{"SetValueBytes", "def", func(c *protocol.Cookie) { c.SetValueBytes([]byte("def")) }},
		{"SetPathBytes", "/", func(c *protocol.Cookie) { c.SetPathBytes([]byte("/")) }},
		{"SetSameSite", protocol.CookieSameSiteNoneMode, func(c *protocol.Cookie) { c.SetSameSite(protocol.CookieSameSiteNoneMode) }},
		{"SetExpire", time.Time{}, func(c *protocol.Cookie) { c.SetExpire(protocol.CookieExpireUnlimited) }},
	}
	partitioned := []setting[*protocol.Cookie]{
		{"SetPath", "/app", func(c *protocol.Cookie) { c.SetPath("/app") }},
		{"SetPartitioned", true, func(c *protocol.Cookie) { c.SetPartitioned(true) }},
	}
	deletion := []setting[*protocol.Cookie]{{"SetMaxAge", -1, func(c *protocol.Cookie) { c.SetMaxAge(-1) }}}
	for _, settings := range [][]setting[*protocol.Cookie]{nil, full, other, partitioned, deletion} {
		observeSetters(hertzProtocol, settings, protocol.AcquireCookie, sendHertz)
	}
	reset := protocol.AcquireCookie()
	reset.SetSecure(true)
	reset.Reset()
	reset.SetKey("sid")
	observation{Symbol: hertzProtocol + ".AcquireCookie", Changes: []change{
		{Symbol: "(*" + hertzProtocol + ".Cookie).SetSecure", Arg: true},
		{Symbol: "(*" + hertzProtocol + ".Cookie).Reset"},
		{Symbol: "(*" + hertzProtocol + ".Cookie).SetKey", Arg: "sid"},
	}, SetCookie: sendHertz(reset)}.print()
	var h protocol.ResponseHeader
	h.DelClientCookie("sid")
	observation{Symbol: "(*" + hertzProtocol + ".ResponseHeader).DelClientCookie", Args: []any{"sid"}, SetCookie: sentByHertz(&h)}.print()
	observeHertzContext()
}

func observeHertzContext() {
	type args struct {
		name, value      string
		maxAge           int
		path, domain     string
		sameSite         protocol.CookieSameSite
		secure, httpOnly bool
	}
	for _, a := range []args{
		{"sid", "a b", 60, "/app", "example.com", protocol.CookieSameSiteLaxMode, true, false},
		{"sid", "a b", 60, "/app", "example.com", protocol.CookieSameSiteStrictMode, false, true},
		{"sid", "abc", 0, "", "", protocol.CookieSameSiteDisabled, false, false},
		{"sid", "abc", -1, "", "", protocol.CookieSameSiteNoneMode, false, false},
	} {
		given := []any{a.name, a.value, a.maxAge, a.path, a.domain, a.sameSite, a.secure, a.httpOnly}
		c := app.NewContext(0)
		c.SetCookie(a.name, a.value, a.maxAge, a.path, a.domain, a.sameSite, a.secure, a.httpOnly)
		observation{Symbol: "(*" + hertzContext + ").SetCookie", Args: given, SetCookie: sentByHertz(&c.Response.Header)}.print()

		c = app.NewContext(0)
		c.SetPartitionedCookie(a.name, a.value, a.maxAge, a.path, a.domain, a.sameSite, a.secure, a.httpOnly)
		observation{Symbol: "(*" + hertzContext + ").SetPartitionedCookie", Args: given, SetCookie: sentByHertz(&c.Response.Header)}.print()
	}
}

func observeHertzSessions() {
	const symbol = hertzSessions + "/cookie.NewStore"
	options := sessions.Options{MaxAge: 60, HttpOnly: true}
	observeHertzSession(symbol, cookie.NewStore(hashKey), func(sessions.Session) {})

	store := cookie.NewStore(hashKey)
	store.Options(options)
	observeHertzSession(symbol, store, func(sessions.Session) {},
		change{Symbol: "(" + hertzSessions + ".Store).Options", Arg: options})

	observeHertzSession(symbol, cookie.NewStore(hashKey), func(s sessions.Session) { s.Options(options) },
		change{Symbol: "(" + hertzSessions + ".Session).Options", Arg: options})
}

func observeHertzSession(symbol string, store sessions.Store, configure func(sessions.Session), changes ...change) {
	hlog.SetOutput(io.Discard)
	h := server.New()
	h.Use(sessions.New("sid", store))
	h.GET("/account/login", func(_ context.Context, c *app.RequestContext) {
		session := sessions.Default(c)
		configure(session)
		session.Set("user", "gopher")
		check(session.Save())
	})
	w := ut.PerformRequest(h.Engine, "GET", "/account/login", nil)
	observation{Symbol: symbol, Changes: changes, SetCookie: sentByHertz(w.Header())}.print()
}
