// Package fasthttp sends cookies with valyala/fasthttp.
package fasthttp

import (
	"crypto/rand"

	"github.com/valyala/fasthttp"
)

func badly(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie() // want `without Secure` `without HttpOnly` `without SameSite`
	c.SetKey("sid")
	c.SetValue(rand.Text())
	ctx.Response.Header.SetCookie(c)
}

func well(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie()
	c.SetKey("sid")
	c.SetValue(rand.Text())
	c.SetSecure(true)
	c.SetHTTPOnly(true)
	c.SetSameSite(fasthttp.CookieSameSiteLaxMode)
	ctx.Response.Header.SetCookie(c)
}

func dynamic(ctx *fasthttp.RequestCtx, on bool, mode fasthttp.CookieSameSite) {
	c := fasthttp.AcquireCookie()
	c.SetKey("sid")
	c.SetValue(rand.Text())
	c.SetSecure(on)
	c.SetHTTPOnly(on)
	c.SetSameSite(mode)
	ctx.Response.Header.SetCookie(c)
}

func deletion(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie()
	c.SetKey("sid")
	c.SetMaxAge(-1)
	c.SetExpire(fasthttp.CookieExpireDelete)
	ctx.Response.Header.SetCookie(c)
}

func partial(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie() // want `without Secure` `without SameSite`
	c.SetKey("sid")
	c.SetValue(rand.Text())
	c.SetHTTPOnly(true)
	ctx.Response.Header.SetCookie(c)
}
