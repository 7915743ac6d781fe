package cookielifetime

import (
	"context"
	"net/http"
	"time"

	beego "github.com/beego/beego/v2/server/web/context"
	hertz "github.com/cloudwego/hertz/pkg/app"
	"github.com/gin-gonic/gin"
	fiberv2 "github.com/gofiber/fiber/v2"
	sessionv2 "github.com/gofiber/fiber/v2/middleware/session"
	fiberv3 "github.com/gofiber/fiber/v3"
	sessionv3 "github.com/gofiber/fiber/v3/middleware/session"
	"github.com/gogf/gf/v2/net/ghttp"
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
	ctx.SetCookie("a", "1", 24*time.Hour, "/") // want `is sent without MaxAge: one of type time.Duration is ignored`
}

func BeegoUnsigned(ctx *beego.Context) {
	ctx.SetCookie("a", "1", uint(86400), "/") // want `is sent without MaxAge: one of type uint is ignored`
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
	ctx.SetCookieKV("a", "1", iriscontext.CookieExpires(3600)) // want `cookie "a": MaxAge of 3.6µs ends at once`
}

func IrisHour(ctx *iriscontext.Context) {
	ctx.SetCookieKV("a", "1", iriscontext.CookieExpires(3600*time.Second))
}

func FiberV2BareNumber() fiberv2.Handler {
	return beginV2(sessionv2.New(sessionv2.Config{Expiration: 3600})) // want `3.6µs is taken for none, so that the default holds`
}

func FiberV2Hour() fiberv2.Handler {
	return beginV2(sessionv2.New(sessionv2.Config{Expiration: 3600 * time.Second}))
}

// beginV2 begins sessions.
func beginV2(store *sessionv2.Store) fiberv2.Handler {
	return func(c *fiberv2.Ctx) error {
		session, err := store.Get(c)
		if err != nil {
			return err
		}
		session.Set("user", "alice")
		return session.Save()
	}
}

func FiberV3BareNumber() fiberv3.Handler {
	return greetV3(sessionv3.NewStore(sessionv3.Config{IdleTimeout: 3600})) // want `3.6µs ends at once`
}

func FiberV3Hour() fiberv3.Handler {
	return greetV3(sessionv3.NewStore(sessionv3.Config{IdleTimeout: 3600 * time.Second}))
}

// greetV3 knows those who come again.
func greetV3(store *sessionv3.Store) fiberv3.Handler {
	return func(c fiberv3.Ctx) error {
		session, err := store.Get(c)
		if err != nil {
			return err
		}
		defer session.Release()
		if session.Get("user") != nil {
			return c.SendString("welcome back")
		}
		session.Set("user", "alice")
		if err := session.Save(); err != nil {
			return err
		}
		return c.SendString("who are you?")
	}
}

// GinExpires has a time that is already over when it is written.
func GinExpires(c *gin.Context) {
	http.SetCookie(c.Writer, &http.Cookie{Name: "a", Value: "1", Path: "/", Expires: time.Now().Add(60)}) // want `cookie "a"`
}
