package cookielost

// These libraries write the response when the handler has returned.

import (
	"context"

	hertz "github.com/cloudwego/hertz/pkg/app"
	fiberv2 "github.com/gofiber/fiber/v2"
	fiberv3 "github.com/gofiber/fiber/v3"
	"github.com/gogf/gf/v2/net/ghttp"
	"github.com/valyala/fasthttp"
)

func FiberV2AfterSendString(c *fiberv2.Ctx) error {
	err := c.SendString("welcome")
	c.Cookie(&fiberv2.Cookie{Name: "a", Value: "1"})
	return err
}

func FiberV2AfterRedirect(c *fiberv2.Ctx) error {
	err := c.Redirect("/account", fiberv2.StatusSeeOther)
	c.Cookie(&fiberv2.Cookie{Name: "a", Value: "1"})
	return err
}

func FiberV2Set(c *fiberv2.Ctx) error {
	c.Cookie(&fiberv2.Cookie{Name: "a", Value: "1"})
	c.Set("Set-Cookie", "b=2")
	return nil
}

// FiberV2Append takes nothing from the cookie that is there, and is none itself.
func FiberV2Append(c *fiberv2.Ctx) error {
	c.Cookie(&fiberv2.Cookie{Name: "a", Value: "1"})
	c.Append("Set-Cookie", "b=2") // want `cookie "b" is joined`
	return nil
}

func FiberV2AppendTwo(c *fiberv2.Ctx) error {
	c.Append("Set-Cookie", "a=1", "b=2") // want `several cookies`
	return nil
}

func FiberV2AppendOne(c *fiberv2.Ctx) error {
	c.Append("Set-Cookie", "a=1")
	return nil
}

func FiberV3AfterSendString(c fiberv3.Ctx) error {
	err := c.SendString("welcome")
	c.Cookie(&fiberv3.Cookie{Name: "a", Value: "1"})
	return err
}

func FiberV3AfterRedirect(c fiberv3.Ctx) error {
	err := c.Redirect().To("/account")
	c.Cookie(&fiberv3.Cookie{Name: "a", Value: "1"})
	return err
}

func FiberV3Set(c fiberv3.Ctx) error {
	c.Cookie(&fiberv3.Cookie{Name: "a", Value: "1"})
	c.Set("Set-Cookie", "b=2")
	return nil
}

// FiberV3Append takes nothing from the cookie that is there, and is none itself.
func FiberV3Append(c fiberv3.Ctx) error {
	c.Cookie(&fiberv3.Cookie{Name: "a", Value: "1"})
	c.Append("Set-Cookie", "b=2") // want `cookie "b" is joined`
	return nil
}

func FiberV3AppendTwo(c fiberv3.Ctx) error {
	c.Append("Set-Cookie", "a=1", "b=2") // want `several cookies`
	return nil
}

func FiberV3AppendOne(c fiberv3.Ctx) error {
	c.Append("Set-Cookie", "a=1")
	return nil
}

func FasthttpAfterWrite(ctx *fasthttp.RequestCtx) {
	ctx.WriteString("welcome")
	var c fasthttp.Cookie
	c.SetKey("a")
	c.SetValue("1")
	ctx.Response.Header.SetCookie(&c)
}

func FasthttpSet(ctx *fasthttp.RequestCtx) {
	var c fasthttp.Cookie
	c.SetKey("a")
	c.SetValue("1")
	ctx.Response.Header.SetCookie(&c)
	ctx.Response.Header.Set("Set-Cookie", "b=2")
}

func HertzAfterJSON(_ context.Context, c *hertz.RequestContext) {
	c.JSON(200, "welcome")
	c.SetCookie("a", "1", 0, "/", "", 0, false, false)
}

func HertzAfterRedirect(_ context.Context, c *hertz.RequestContext) {
	c.Redirect(303, []byte("/account"))
	c.SetCookie("a", "1", 0, "/", "", 0, false, false)
}

func HertzHeader(_ context.Context, c *hertz.RequestContext) {
	c.SetCookie("a", "1", 0, "/", "", 0, false, false)
	c.Header("Set-Cookie", "b=2")
}

func GFAfterWrite(r *ghttp.Request) {
	r.Response.Write("welcome")
	r.Cookie.Set("a", "1")
}

func GFAfterRedirect(r *ghttp.Request) {
	r.Response.Header().Set("Location", "/account")
	r.Response.WriteStatus(303)
	r.Cookie.Set("a", "1")
}

func HertzSet(_ context.Context, c *hertz.RequestContext) {
	c.SetCookie("a", "1", 0, "/", "", 0, false, false)
	c.Response.Header.Set("Set-Cookie", "b=2")
}

// GFHeader sets what is there when the cookies are added, in the end.
func GFHeader(r *ghttp.Request) {
	r.Cookie.Set("a", "1")
	r.Response.Header().Set("Set-Cookie", "b=2")
}
