package main

import (
	"maps"
	"net/http"
	"time"

	"github.com/valyala/fasthttp"
)

const fasthttpModule = "github.com/valyala/fasthttp"

// sendFasthttp returns the header that a cookie is sent in.
func sendFasthttp(cookie *fasthttp.Cookie) string {
	var ctx fasthttp.RequestCtx
	ctx.Response.Header.SetCookie(cookie)
	var sent string
	for _, header := range ctx.Response.Header.Cookies() {
		sent = string(header)
	}
	return sent
}

// A setting is a call of one of a cookie's setters.
type setting[C any] struct {
	method string
	arg    any
	call   func(C)
}

func observeFasthttp() {
	full := []setting[*fasthttp.Cookie]{
		{"SetDomain", "example.com", func(c *fasthttp.Cookie) { c.SetDomain("example.com") }},
		{"SetPath", "/app", func(c *fasthttp.Cookie) { c.SetPath("/app") }},
		{"SetMaxAge", 60, func(c *fasthttp.Cookie) { c.SetMaxAge(60) }},
		{"SetSecure", true, func(c *fasthttp.Cookie) { c.SetSecure(true) }},
		{"SetHTTPOnly", true, func(c *fasthttp.Cookie) { c.SetHTTPOnly(true) }},
	}
	other := []setting[*fasthttp.Cookie]{
		{"SetKeyBytes", "other", func(c *fasthttp.Cookie) { c.SetKeyBytes([]byte("other")) }},
		{"SetValueBytes", "def", func(c *fasthttp.Cookie) { c.SetValueBytes([]byte("def")) }},
		{"SetDomainBytes", "example.org", func(c *fasthttp.Cookie) { c.SetDomainBytes([]byte("example.org")) }},
		{"SetPathBytes", "/", func(c *fasthttp.Cookie) { c.SetPathBytes([]byte("/")) }},
		{"SetSameSite", http.SameSiteNoneMode, func(c *fasthttp.Cookie) { c.SetSameSite(fasthttp.CookieSameSiteNoneMode) }},
		{"SetExpire", time.Time{}, func(c *fasthttp.Cookie) { c.SetExpire(fasthttp.CookieExpireUnlimited) }},
	}
	partitioned := []setting[*fasthttp.Cookie]{
		{"SetPath", "/app", func(c *fasthttp.Cookie) { c.SetPath("/app") }},
		{"SetPartitioned", true, func(c *fasthttp.Cookie) { c.SetPartitioned(true) }},
	}
	deletion := []setting[*fasthttp.Cookie]{{"SetMaxAge", -1, func(c *fasthttp.Cookie) { c.SetMaxAge(-1) }}}
	all := fasthttp.AcquireCookie()
	all.SetKey("sid")
	all.SetValue("abc")
	all.SetPartitioned(true)
	all.SetSameSite(fasthttp.CookieSameSiteNoneMode)
	observation{
		Symbol: "(*" + fasthttpModule + ".ResponseHeader).SetCookie", Sent: fasthttpModule + ".Cookie", SetCookie: sendFasthttp(all),
		Args: []any{map[string]any{
			"·name": "sid", "·value": "abc", "·path": "/", "·secure": true, "·sameSite": http.SameSiteNoneMode, "·partitioned": true,
		}},
	}.print()
	for _, settings := range [][]setting[*fasthttp.Cookie]{nil, full, other, partitioned, deletion} {
		observeSetters(fasthttpModule, settings, fasthttp.AcquireCookie, sendFasthttp)
	}
}

func observeFasthttpDeletion() {
	reset := fasthttp.AcquireCookie()
	reset.SetSecure(true)
	reset.Reset()
	reset.SetKey("sid")
	observation{Symbol: fasthttpModule + ".AcquireCookie", Changes: []change{
		{Symbol: "(*" + fasthttpModule + ".Cookie).SetSecure", Arg: true},
		{Symbol: "(*" + fasthttpModule + ".Cookie).Reset"},
		{Symbol: "(*" + fasthttpModule + ".Cookie).SetKey", Arg: "sid"},
	}, SetCookie: sendFasthttp(reset)}.print()
	copied, source := fasthttp.AcquireCookie(), fasthttp.AcquireCookie()
	source.SetKey("sid")
	source.SetHTTPOnly(true)
	copied.SetSecure(true)
	copied.CopyTo(source)
	observation{Symbol: fasthttpModule + ".AcquireCookie", Changes: []change{
		{Symbol: "(*" + fasthttpModule + ".Cookie).SetSecure", Arg: true},
		{Symbol: "(*" + fasthttpModule + ".Cookie).CopyTo", Arg: map[string]any{"·name": "sid", "·httpOnly": true}},
	}, SetCookie: sendFasthttp(copied)}.print()
	var ctx fasthttp.RequestCtx
	ctx.Response.Header.DelClientCookie("sid")
	var sent string
	for _, header := range ctx.Response.Header.Cookies() {
		sent = string(header)
	}
	observation{Symbol: "(*" + fasthttpModule + ".ResponseHeader).DelClientCookie", Args: []any{"sid"}, SetCookie: sent}.print()
}

// A namedCookie is a cookie of fasthttp or of hertz.
type namedCookie interface {
	SetKey(string)
	SetValue(string)
}

// observeSetters sends a cookie to which settings were applied in order: as
// what AcquireCookie made, and as what the header's SetCookie was given.
func observeSetters[C namedCookie](pkg string, settings []setting[C], acquire func() C, send func(C) string) {
	cookie := acquire()
	cookie.SetKey("sid")
	cookie.SetValue("abc")
	changes := []change{
		{Symbol: "(*" + pkg + ".Cookie).SetKey", Arg: "sid"},
		{Symbol: "(*" + pkg + ".Cookie).SetValue", Arg: "abc"},
	}
	fields := map[string]any{"·name": "sid", "·value": "abc"}
	for _, s := range settings {
		s.call(cookie)
		changes = append(changes, change{Symbol: "(*" + pkg + ".Cookie)." + s.method, Arg: s.arg})
		fields[setterPaths[s.method]] = s.arg
		maps.Copy(fields, forced(pkg, s.method))
	}
	sent := send(cookie)
	observation{Symbol: pkg + ".AcquireCookie", Changes: changes, SetCookie: sent}.print()
	observation{Symbol: "(*" + pkg + ".ResponseHeader).SetCookie", Sent: pkg + ".Cookie", Args: []any{fields}, SetCookie: sent}.print()
}

// forced is what setters set besides.
func forced(pkg, method string) map[string]any {
	switch {
	case method == "SetPartitioned" && pkg == fasthttpModule:
		return map[string]any{"·secure": true, "·path": "/"}
	case method == "SetPartitioned", method == "SetSameSite":
		return map[string]any{"·secure": true}
	}
	return nil
}

// setterPaths are the places that the model gives to what the setters set.
var setterPaths = map[string]string{
	"SetKeyBytes": "·name", "SetValueBytes": "·value", "SetPath": "·path", "SetPathBytes": "·path",
	"SetDomain": "·domain", "SetDomainBytes": "·domain", "SetMaxAge": "·maxAge", "SetSecure": "·secure",
	"SetHTTPOnly": "·httpOnly", "SetSameSite": "·sameSite", "SetPartitioned": "·partitioned", "SetExpire": "·expires",
}
