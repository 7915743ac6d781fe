package cookiedelete

import (
	"context"

	beego "github.com/beego/beego/v2/server/web/context"
	hertz "github.com/cloudwego/hertz/pkg/app"
	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-gonic/gin"
	fiberv2 "github.com/gofiber/fiber/v2"
	fiberv3 "github.com/gofiber/fiber/v3"
	"github.com/gogf/gf/v2/net/ghttp"
	iris "github.com/kataras/iris/v12/context"
	"github.com/valyala/fasthttp"
)

func GinLogin(c *gin.Context) {
	c.SetCookie("gin_zero", "1", 3600, "/", "", false, false)
	c.SetCookie("gin_deleted", "1", 3600, "/", "", false, false)
}

func GinLogoutZero(c *gin.Context) {
	c.SetCookie("gin_zero", "", 0, "/", "", false, false) // want `cookie "gin_zero"`
}

func GinLogout(c *gin.Context) {
	c.SetCookie("gin_deleted", "", -1, "/", "", false, false)
}

func HertzLogin(_ context.Context, c *hertz.RequestContext) {
	c.SetCookie("hertz_zero", "1", 3600, "/", "", 0, false, false)
	c.SetCookie("hertz_deleted", "1", 3600, "/", "", 0, false, false)
	c.SetCookie("hertz_pathless", "1", 3600, "/account", "", 0, false, false)
}

func HertzLogoutZero(_ context.Context, c *hertz.RequestContext) {
	c.SetCookie("hertz_zero", "", 0, "/", "", 0, false, false) // want `cookie "hertz_zero"`
}

func HertzLogout(_ context.Context, c *hertz.RequestContext) {
	c.SetCookie("hertz_deleted", "", -1, "/", "", 0, false, false)
}

func HertzLogoutPathless(_ context.Context, c *hertz.RequestContext) {
	c.Response.Header.DelClientCookie("hertz_pathless") // want `cookie "hertz_pathless"`
}

func BeegoLogin(ctx *beego.Context) {
	ctx.SetCookie("beego_zero", "1", 3600)
	ctx.SetCookie("beego_deleted", "1", 3600)
}

func BeegoLogoutZero(ctx *beego.Context) {
	ctx.SetCookie("beego_zero", "", 0) // want `cookie "beego_zero"`
}

func BeegoLogout(ctx *beego.Context) {
	ctx.SetCookie("beego_deleted", "", -1)
}

func FiberV2Login(c *fiberv2.Ctx) error {
	c.Cookie(&fiberv2.Cookie{Name: "cleared", Value: "1"})
	c.Cookie(&fiberv2.Cookie{Name: "cleared_app", Value: "1", Path: "/account"})
	c.Cookie(&fiberv2.Cookie{Name: "fiber_deleted", Value: "1", Path: "/account"})
	return nil
}

// FiberV2LogoutCleared is reported in the strict group.
func FiberV2LogoutCleared(c *fiberv2.Ctx) error {
	c.ClearCookie("cleared")
	return nil
}

func FiberV2LogoutClearedApp(c *fiberv2.Ctx) error {
	c.ClearCookie("cleared_app") // want `cookie "cleared_app"`
	return nil
}

func FiberV2Logout(c *fiberv2.Ctx) error {
	c.Cookie(&fiberv2.Cookie{Name: "fiber_deleted", Path: "/account", MaxAge: -1})
	return nil
}

func FiberV3Login(c fiberv3.Ctx) error {
	c.Cookie(&fiberv3.Cookie{Name: "cleared3", Value: "1"})
	c.Cookie(&fiberv3.Cookie{Name: "cleared3_app", Value: "1", Path: "/account"})
	c.Cookie(&fiberv3.Cookie{Name: "fiber3_deleted", Value: "1", Path: "/account"})
	return nil
}

// FiberV3LogoutCleared is reported in the strict group.
func FiberV3LogoutCleared(c fiberv3.Ctx) error {
	c.ClearCookie("cleared3")
	return nil
}

func FiberV3LogoutClearedApp(c fiberv3.Ctx) error {
	c.ClearCookie("cleared3_app") // want `cookie "cleared3_app"`
	return nil
}

func FiberV3Logout(c fiberv3.Ctx) error {
	c.Cookie(&fiberv3.Cookie{Name: "fiber3_deleted", Path: "/account", MaxAge: -1})
	return nil
}

func FasthttpLogin(ctx *fasthttp.RequestCtx) {
	var c fasthttp.Cookie
	c.SetKey("fasthttp_pathless")
	c.SetValue("1")
	c.SetPath("/account")
	ctx.Response.Header.SetCookie(&c)
}

func FasthttpLogoutPathless(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.DelClientCookie("fasthttp_pathless") // want `cookie "fasthttp_pathless"`
}

func IrisLogin(ctx *iris.Context) { ctx.SetCookieKV("iris_removed", "1") }

func IrisLogout(ctx *iris.Context) { ctx.RemoveCookie("iris_removed") }

func GFLogin(r *ghttp.Request) { r.Cookie.Set("gf_removed", "1") }

func GFLogout(r *ghttp.Request) { r.Cookie.Remove("gf_removed") }

// GinSite has the handler whose URL decides what it deletes.
var GinSite = ginSite()

func ginSite() *gin.Engine {
	gin.SetMode(gin.ReleaseMode)
	router := gin.New()
	router.Use(sessions.Sessions("a", cookie.NewStore([]byte("0123456789abcdef0123456789abcdef"))))
	router.GET("/account/login", GinSessionsLogin)
	router.GET("/account/session/logout", GinSessionsLogoutReplaced)
	return router
}

func GinSessionsLogin(c *gin.Context) {
	session := sessions.Default(c)
	session.Set("user", "alice")
	session.Save()
}

func GinSessionsLogoutReplaced(c *gin.Context) {
	session := sessions.Default(c)
	session.Clear()
	session.Options(sessions.Options{MaxAge: -1}) // want `Path`
	session.Save()
}

func GinSessionsLogout(c *gin.Context) {
	session := sessions.Default(c)
	session.Clear()
	session.Options(sessions.Options{Path: "/", MaxAge: -1})
	session.Save()
}
