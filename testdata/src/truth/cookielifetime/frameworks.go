package cookielifetime

import (
	"context"
	"net/http"
	"time"

	beego "github.com/beego/beego/v2/server/web/context"
	hertz "github.com/cloudwego/hertz/pkg/app"
	"github.com/gin-gonic/gin"
	sessionv2 "github.com/gofiber/fiber/v2/middleware/session"
	sessionv3 "github.com/gofiber/fiber/v3/middleware/session"
	"github.com/gogf/gf/v2/net/ghttp"
	"github.com/kataras/iris/v12"
	iriscontext "github.com/kataras/iris/v12/context"
)

func GinNanoseconds(c *gin.Context) {
	c.SetCookie("a", "1", int(24*time.Hour), "/", "", false, false) // want `nanoseconds`
}

func GinSeconds(c *gin.Context) {
	c.SetCookie("a", "1", int((24 * time.Hour).Seconds()), "/", "", false, false)
}

func HertzNanoseconds(_ context.Context, c *hertz.RequestContext) {
	c.SetCookie("a", "1", int(24*time.Hour), "/", "", 0, false, false) // want `nanoseconds`
}

func BeegoDuration(ctx *beego.Context) {
	ctx.SetCookie("a", "1", 24*time.Hour, "/") // want `ignore`
}

func BeegoUnsigned(ctx *beego.Context) {
	ctx.SetCookie("a", "1", uint(86400), "/") // want `ignore`
}

func BeegoSeconds(ctx *beego.Context) {
	ctx.SetCookie("a", "1", int64(86400), "/")
}

func GFBareNumber(r *ghttp.Request) {
	r.Cookie.SetCookie("a", "1", "", "/", 3600) // want `cookie "a"`
}

func GFHour(r *ghttp.Request) {
	r.Cookie.SetCookie("a", "1", "", "/", 3600*time.Second)
}

func IrisBareNumber(ctx *iriscontext.Context) {
	ctx.SetCookieKV("a", "1", iris.CookieExpires(3600)) // want `cookie "a"`
}

func IrisHour(ctx *iriscontext.Context) {
	ctx.SetCookieKV("a", "1", iris.CookieExpires(3600*time.Second))
}

func FiberV2BareNumber() *sessionv2.Store {
	return sessionv2.New(sessionv2.Config{Expiration: 3600}) // want `Expiration`
}

func FiberV2Hour() *sessionv2.Store {
	return sessionv2.New(sessionv2.Config{Expiration: 3600 * time.Second})
}

func FiberV3BareNumber() *sessionv3.Store {
	return sessionv3.NewStore(sessionv3.Config{IdleTimeout: 3600}) // want `IdleTimeout`
}

func FiberV3Hour() *sessionv3.Store {
	return sessionv3.NewStore(sessionv3.Config{IdleTimeout: 3600 * time.Second})
}

// GinExpires has a time that is already over when it is written.
func GinExpires(c *gin.Context) {
	http.SetCookie(c.Writer, &http.Cookie{Name: "a", Value: "1", Path: "/", Expires: time.Now().Add(60)}) // want `cookie "a"`
}
