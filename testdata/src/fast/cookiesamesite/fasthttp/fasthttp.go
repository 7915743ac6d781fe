// Package fasthttp sends cookies with valyala/fasthttp and gofiber/fiber.
package fasthttp

import (
	"crypto/rand"

	"github.com/gofiber/fiber/v2"
	"github.com/valyala/fasthttp"
)

func unset(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie() // want `^cookie "sid" is sent without SameSite, so browsers decide by themselves whether other sites can make them send it$`
	c.SetKey("sid")
	c.SetValue(rand.Text())
	ctx.Response.Header.SetCookie(c)
}

// Silent from here on.

func set(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie()
	c.SetKey("sid")
	c.SetValue(rand.Text())
	c.SetSameSite(fasthttp.CookieSameSiteStrictMode)
	ctx.Response.Header.SetCookie(c)
}

// Fiber sends Lax by itself.
func lax(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Value: rand.Text()})
	return nil
}
