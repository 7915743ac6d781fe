// Package forced sends cookies that the library makes Secure.
package forced

import (
	"context"
	"crypto/rand"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol"
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/session"
	"github.com/valyala/fasthttp"
)

func offAgain(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie()
	c.SetKey("sid")
	c.SetValue(rand.Text())
	c.SetPartitioned(true)
	c.SetSecure(false) // want `Partitioned but not Secure`
	ctx.Response.Header.SetCookie(c)
}

// Silent from here on.

func flat(_ context.Context, c *app.RequestContext) {
	c.SetCookie("sid", rand.Text(), 3600, "/", "", protocol.CookieSameSiteNoneMode, false, true)
}

func helper(c *app.RequestContext, mode protocol.CookieSameSite) {
	c.SetCookie("sid", rand.Text(), 3600, "/", "", mode, false, true)
}

func fromHelper(_ context.Context, c *app.RequestContext) {
	helper(c, protocol.CookieSameSiteNoneMode)
}

func text(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Value: rand.Text(), SameSite: "None"})
	return nil
}

func store() *session.Store {
	s := session.New()
	s.CookieSameSite = "none"
	return s
}
