package cookieinvalid

// These libraries have rules of their own about Secure.

import (
	"context"

	hertz "github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol"
	fiberv2 "github.com/gofiber/fiber/v2"
	fiberv3 "github.com/gofiber/fiber/v3"
	"github.com/valyala/fasthttp"
)

func FasthttpNone(ctx *fasthttp.RequestCtx) {
	var c fasthttp.Cookie
	c.SetKey("a")
	c.SetValue("1")
	c.SetSameSite(fasthttp.CookieSameSiteNoneMode)
	ctx.Response.Header.SetCookie(&c)
}

func FasthttpNoneThenNotSecure(ctx *fasthttp.RequestCtx) {
	var c fasthttp.Cookie
	c.SetKey("a")
	c.SetValue("1")
	c.SetSameSite(fasthttp.CookieSameSiteNoneMode)
	c.SetSecure(false) // want `SameSite=None but not Secure`
	ctx.Response.Header.SetCookie(&c)
}

func FasthttpPartitioned(ctx *fasthttp.RequestCtx) {
	var c fasthttp.Cookie
	c.SetKey("a")
	c.SetValue("1")
	c.SetPartitioned(true)
	ctx.Response.Header.SetCookie(&c)
}

func FiberV2None(c *fiberv2.Ctx) error {
	c.Cookie(&fiberv2.Cookie{Name: "a", Value: "1", SameSite: "None"})
	return nil
}

func FiberV3None(c fiberv3.Ctx) error {
	c.Cookie(&fiberv3.Cookie{Name: "a", Value: "1", SameSite: "None"})
	return nil
}

func FiberV3Partitioned(c fiberv3.Ctx) error {
	c.Cookie(&fiberv3.Cookie{Name: "a", Value: "1", Partitioned: true})
	return nil
}

func HertzNone(_ context.Context, c *hertz.RequestContext) {
	c.SetCookie("a", "1", 0, "/", "", protocol.CookieSameSiteNoneMode, false, false)
}

func HertzPartitioned(_ context.Context, c *hertz.RequestContext) {
	c.SetPartitionedCookie("a", "1", 0, "/account", "", 0, false, false)
}
