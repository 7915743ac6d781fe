// Package expired uses the moments that fasthttp has names for, and sets
// SameSite by a method.
package expired

import (
	"crypto/rand"
	"time"

	"github.com/gofiber/fiber/v2"
	"github.com/valyala/fasthttp"
)

func expires(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie() // want `cookie "sid" is sent without Secure`
	c.SetKey("sid")
	c.SetValue(rand.Text())
	c.SetSameSite(fasthttp.CookieSameSiteLaxMode)
	c.SetExpire(time.Now().Add(time.Hour))
	ctx.Response.Header.SetCookie(c)
}

// Silent from here on.

func deleted(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Value: "deleted", Expires: fasthttp.CookieExpireDelete})
	return nil
}

func deletedFirst(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie()
	c.SetKey("sid")
	c.SetValue("deleted")
	c.SetExpire(fasthttp.CookieExpireDelete)
	c.SetSecure(false)
	ctx.Response.Header.SetCookie(c)
}

func unlimited(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie() // want `cookie "sid" is sent without Secure`
	c.SetKey("sid")
	c.SetValue(rand.Text())
	c.SetExpire(fasthttp.CookieExpireUnlimited)
	ctx.Response.Header.SetCookie(c)
}

func usedAgain(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie()
	c.SetSecure(true)
	c.Reset() // want `cookie "sid" is sent without Secure`
	c.SetKey("sid")
	c.SetValue(rand.Text())
	ctx.Response.Header.SetCookie(c)
}

func copied(ctx *fasthttp.RequestCtx, from *fasthttp.Cookie) {
	secure := fasthttp.AcquireCookie()
	secure.SetSecure(true)
	c, d := fasthttp.AcquireCookie(), fasthttp.AcquireCookie()
	c.CopyTo(secure)
	c.SetKey("sid")
	c.SetValue(rand.Text())
	ctx.Response.Header.SetCookie(c)
	d.CopyTo(from)
	ctx.Response.Header.SetCookie(d)
}
