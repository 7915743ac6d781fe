// Package fasthttp sends cookies with valyala/fasthttp.
package fasthttp

import (
	"crypto/rand"

	"github.com/valyala/fasthttp"
)

func unset(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie() // want `^cookie "sid" is sent without HttpOnly, so scripts in the page can read it$`
	c.SetKey("sid")
	c.SetValue(rand.Text())
	c.SetSecure(true)
	ctx.Response.Header.SetCookie(c)
}

func turnedOff(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie()
	c.SetKey("sid")
	c.SetValue(rand.Text())
	c.SetHTTPOnly(false) // want `cookie "sid" is sent without HttpOnly`
	ctx.Response.Header.SetCookie(c)
}

// Silent from here on.

func set(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie()
	c.SetKey("sid")
	c.SetValue(rand.Text())
	c.SetHTTPOnly(true)
	ctx.Response.Header.SetCookie(c)
}

func forScripts(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie()
	c.SetKey("csrf_token")
	c.SetValue(rand.Text())
	ctx.Response.Header.SetCookie(c)
}
