// Package fasthttp sends cookies with valyala/fasthttp.
package fasthttp

import (
	"crypto/rand"
	"os"
	"time"

	"github.com/valyala/fasthttp"
)

func unset(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie() // want `^cookie "sid" is sent without Secure, so browsers also send it over plain HTTP$`
	defer fasthttp.ReleaseCookie(c)
	c.SetKey("sid")
	c.SetValue(rand.Text())
	c.SetPath("/")
	c.SetHTTPOnly(true)
	ctx.Response.Header.SetCookie(c)
}

func literal(ctx *fasthttp.RequestCtx) {
	c := &fasthttp.Cookie{} // want `cookie "sid" is sent without Secure, so browsers`
	c.SetKey("sid")
	c.SetValue(rand.Text())
	ctx.Response.Header.SetCookie(c)
}

func variable(ctx *fasthttp.RequestCtx) {
	var c fasthttp.Cookie // want `cookie "sid" is sent without Secure, so browsers`
	c.SetKey("sid")
	c.SetValueBytes([]byte(rand.Text()))
	ctx.Response.Header.SetCookie(&c)
}

func turnedOff(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie()
	c.SetKey("sid")
	c.SetValue(rand.Text())
	c.SetSecure(false) // want `cookie "sid" is sent without Secure, so browsers`
	ctx.Response.Header.SetCookie(c)
}

func newCookie(name, value string) *fasthttp.Cookie {
	c := fasthttp.AcquireCookie() // want `cookie "sid" is sent without Secure, so browsers`
	c.SetKey(name)
	c.SetValue(value)
	return c
}

func login(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.SetCookie(newCookie("sid", rand.Text()))
}

func raw(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Set-Cookie", "sid="+rand.Text()+"; Path=/; HttpOnly") // want `cookie "sid" is sent without Secure, so browsers`
}

// Silent from here on.

func set(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie()
	c.SetKey("sid")
	c.SetValue(rand.Text())
	c.SetSecure(true)
	ctx.Response.Header.SetCookie(c)
}

func dynamic(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie()
	c.SetKey("sid")
	c.SetValue(rand.Text())
	c.SetSecure(os.Getenv("ENV") == "production")
	ctx.Response.Header.SetCookie(c)
}

func onOnePath(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie()
	c.SetKey("sid")
	c.SetValue(rand.Text())
	if ctx.IsTLS() {
		c.SetSecure(true)
	}
	ctx.Response.Header.SetCookie(c)
}

func deleted(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie()
	c.SetKey("sid")
	c.SetMaxAge(-1)
	ctx.Response.Header.SetCookie(c)
}

func expired(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie()
	c.SetKey("sid")
	c.SetExpire(fasthttp.CookieExpireDelete)
	ctx.Response.Header.SetCookie(c)
}

func expires(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie()
	c.SetKey("sid")
	c.SetValue(rand.Text())
	c.SetSecure(true)
	c.SetExpire(time.Now().Add(time.Hour))
	ctx.Response.Header.SetCookie(c)
}

// SameSite=None turns Secure on.
func none(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie()
	c.SetKey("sid")
	c.SetValue(rand.Text())
	c.SetSameSite(fasthttp.CookieSameSiteNoneMode)
	ctx.Response.Header.SetCookie(c)
}

// So does Partitioned.
func partitioned(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie()
	c.SetKey("sid")
	c.SetValue(rand.Text())
	c.SetPartitioned(true)
	ctx.Response.Header.SetCookie(c)
}

func parsed(ctx *fasthttp.RequestCtx, header string) error {
	c := fasthttp.AcquireCookie()
	if err := c.Parse(header); err != nil {
		return err
	}
	ctx.Response.Header.SetCookie(c)
	return nil
}

func copied(ctx *fasthttp.RequestCtx, from *fasthttp.Cookie) {
	c := fasthttp.AcquireCookie()
	c.CopyTo(from)
	c.SetValue(rand.Text())
	ctx.Response.Header.SetCookie(c)
}

// A client's cookies have no attributes.
func client(req *fasthttp.Request) {
	req.Header.SetCookie("sid", rand.Text())
}

func notSent() string {
	c := fasthttp.AcquireCookie()
	c.SetKey("sid")
	return c.String()
}

// It is filled in with what was set before.
func read(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie()
	c.SetKey("sid")
	if ctx.Response.Header.Cookie(c) {
		c.SetValue(rand.Text())
		ctx.Response.Header.SetCookie(c)
	}
}

func onlyRead(ctx *fasthttp.RequestCtx) []byte {
	var c fasthttp.Cookie
	c.SetKey("sid")
	ctx.Response.Header.Cookie(&c)
	return c.Value()
}
