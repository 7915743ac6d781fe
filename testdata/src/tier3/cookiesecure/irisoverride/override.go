// Package irisoverride has options of iris that change no attribute of a cookie.
package irisoverride

import (
	"crypto/rand"
	"net/http"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/context"
)

func override(ctx iris.Context) {
	ctx.SetCookieKV("sid", rand.Text(), iris.CookieOverride(&http.Cookie{Secure: true}))                             // want `cookie "sid" is sent without Secure`
	ctx.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text()}, context.CookieOverride(&http.Cookie{Secure: true})) // want `cookie "sid" is sent without Secure`
}

func others(ctx iris.Context, codec context.SecureCookie) {
	ctx.SetCookieKV("sid", rand.Text(), iris.CookieAllowReclaim("sid"))                      // want `cookie "sid" is sent without Secure`
	ctx.SetCookieKV("sid", rand.Text(), iris.CookieEncoding(codec), iris.CookiePath("/app")) // want `cookie "sid" is sent without Secure`
}

// Silent: what decides by the request, or by an option of the program's own.

func well(ctx iris.Context, own iris.CookieOption) {
	ctx.SetCookieKV("sid", rand.Text(), iris.CookieAllowReclaim("sid"), iris.CookieSecure)
	ctx.SetCookieKV("sid", rand.Text(), iris.CookieOverride(&http.Cookie{}), own)
	ctx.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: true}, iris.CookieOverride(&http.Cookie{}))
}
