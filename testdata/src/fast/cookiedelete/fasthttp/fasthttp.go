// Package fasthttp deletes cookies by headers.
package fasthttp

import (
	"crypto/rand"

	"github.com/valyala/fasthttp"
)

func login(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie()
	c.SetKey("app")
	c.SetValue(rand.Text())
	c.SetPath("/app")
	ctx.Response.Header.SetCookie(c)
}

func logout(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.DelClientCookie("app") // want `^cookie "app" is set with Path=/app, but deleted without a Path, which works only from URLs directly below /app$`
	c := fasthttp.AcquireCookie()              // want `cookie "other" is not deleted`
	c.SetKey("other")
	c.SetValue("")
	ctx.Response.Header.SetCookie(c)
}

// What follows is right.

func logoutWell(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie()
	c.SetKey("other")
	c.SetValue("")
	c.SetExpire(fasthttp.CookieExpireDelete)
	ctx.Response.Header.SetCookie(c)
	ctx.Response.Header.DelClientCookie("elsewhere")
	ctx.Response.Header.DelClientCookieBytes([]byte("elsewhere"))
}
