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
