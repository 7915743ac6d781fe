// Package iris sends cookies and keeps sessions with kataras/iris v12.
package iris

import (
	"crypto/rand"
	"net/http"
	"time"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/sessions"
)

func unset(ctx iris.Context) {
	ctx.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text()}) // want `^cookie "sid" is sent without HttpOnly, so scripts in the page can read it$`
}

// The options are variables of iris that hold functions of its package context.
func byOption(ctx iris.Context) {
	ctx.SetCookieKV("sid", rand.Text(), iris.CookieHTTPOnly(false)) // want `cookie "sid" is sent without HttpOnly`
	option := iris.CookieHTTPOnly
	ctx.SetCookieKV("id", rand.Text(), iris.CookiePath("/app"), option(false)) // want `cookie "id" is sent without HttpOnly`
}

// Silent from here on.

func byOptionSet(ctx iris.Context, scripts bool) {
	ctx.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text()}, iris.CookieHTTPOnly(true))
	ctx.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text()}, iris.CookieHTTPOnly(scripts))
	ctx.SetCookieKV("sid", rand.Text(), iris.CookieExpires(time.Hour))
}

func set(ctx iris.Context) {
	ctx.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), HttpOnly: true})
}

// Iris sets HttpOnly by itself.
func byItself(ctx iris.Context) *sessions.Sessions {
	ctx.SetCookieKV("sid", rand.Text())
	return sessions.New(sessions.Config{Cookie: "sid"})
}
