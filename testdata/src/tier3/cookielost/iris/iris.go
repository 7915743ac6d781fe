// Package iris answers with kataras/iris v12, which sends the header with the first
// of a body.
package iris

import (
	"net/http"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/context"
)

func afterJSON(ctx iris.Context) {
	ctx.JSON(iris.Map{"hello": "alice"})
	ctx.SetCookie(&http.Cookie{Name: "a", Value: "1"}) // want `^cookie "a" is set after ctx.JSON has sent the header on line 13, so the browser never gets the cookie$`
}

func beforeJSON(ctx iris.Context) {
	ctx.SetCookie(&http.Cookie{Name: "a", Value: "1"})
	ctx.JSON(iris.Map{"hello": "alice"})
}

func afterWriter(ctx *context.Context) {
	ctx.ResponseWriter().Write([]byte("hello"))
	ctx.SetCookieKV("a", "1") // want `cookie "a" is set after ctx.ResponseWriter\(\).Write has sent the header`
}

func afterNext(ctx iris.Context) {
	ctx.Next()
	ctx.SetCookieKV("a", "1") // want `cookie "a"`
}

// afterStatus comes before what is only noted is sent.
func afterStatus(ctx iris.Context) {
	ctx.StatusCode(http.StatusCreated)
	ctx.ResponseWriter().WriteHeader(http.StatusCreated)
	http.Redirect(ctx.ResponseWriter(), ctx.Request(), "/account", http.StatusSeeOther)
	ctx.SetCookieKV("a", "1")
}

// recorded waits until the handlers have returned.
func recorded(ctx iris.Context) {
	ctx.Record()
	ctx.WriteString("hello")
	ctx.SetCookieKV("a", "1")
}

func recorder(ctx iris.Context) {
	ctx.Recorder().Header().Set("X-Hello", "alice")
	ctx.JSON(iris.Map{"hello": "alice"})
	ctx.SetCookieKV("a", "1")
}

// addsHeader is by a method that adds, for all its name.
func addsHeader(ctx iris.Context) {
	ctx.SetCookieKV("a", "1")
	ctx.Header("Set-Cookie", "b=2")
}

func replacesHeader(ctx iris.Context) {
	ctx.SetCookieKV("a", "1")
	ctx.ResponseWriter().Header().Set("Set-Cookie", "b=2") // want `^cookie "b" replaces the one that ctx.SetCookieKV has set`
}
