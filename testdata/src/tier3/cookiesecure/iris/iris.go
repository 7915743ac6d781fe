// Package iris sends cookies and keeps sessions with kataras/iris v12.
package iris

import (
	"crypto/rand"
	"net/http"
	"time"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/context"
	"github.com/kataras/iris/v12/sessions"
)

func unset(ctx iris.Context) {
	ctx.SetCookie(&iris.Cookie{Name: "sid", Value: rand.Text(), HttpOnly: true}) // want `^cookie "sid" is sent without Secure, so browsers also send it over plain HTTP$`
}

func upserted(ctx iris.Context) {
	cookie := &http.Cookie{Name: "sid", Value: rand.Text()}
	cookie.Secure = false // want `cookie "sid" is sent without Secure, so browsers`
	ctx.UpsertCookie(cookie)
}

func raw(ctx iris.Context) {
	ctx.Header("Set-Cookie", "sid="+rand.Text()+"; Path=/; HttpOnly") // want `cookie "sid" is sent without Secure, so browsers`
}

func session(app *iris.Application) {
	s := sessions.New(sessions.Config{Cookie: "sid", Expires: time.Hour}) // want `^session cookie is sent without Secure, so browsers`
	app.Use(s.Handler())
}

func sessionTurnedOff(app *iris.Application) {
	config := sessions.Config{
		Cookie:          "sid",
		CookieSecureTLS: false, // want `session cookie is sent without Secure, so browsers`
	}
	app.Use(sessions.New(config).Handler())
}

func flat(ctx iris.Context) {
	ctx.SetCookieKV("sid", rand.Text())                                                            // want `cookie "sid" is sent without Secure, so browsers`
	ctx.SetCookieKV("sid", rand.Text(), context.CookiePath("/app"), context.CookieHTTPOnly(false)) // want `cookie "sid" is sent without Secure, so browsers`
	ctx.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text()}, context.CookieHTTPOnly(true))     // want `cookie "sid" is sent without Secure, so browsers`
}

func variables(ctx iris.Context) {
	ctx.SetCookieKV("sid", rand.Text(), iris.CookieExpires(time.Hour), iris.CookiePath("/app")) // want `cookie "sid" is sent without Secure, so browsers`
}

// Silent from here on.

func byOption(ctx iris.Context, option iris.CookieOption) {
	ctx.SetCookieKV("sid", rand.Text(), context.CookieSecure)
	ctx.SetCookieKV("sid", rand.Text(), option)
	ctx.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text()}, iris.CookieSecure)
	ctx.UpsertCookie(&http.Cookie{Name: "sid", Value: rand.Text()}, option)
}

func set(ctx iris.Context) {
	ctx.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: true})
	ctx.SetCookieKV("sid", rand.Text(), iris.CookieSecure)
}

func dynamic(ctx iris.Context, production bool) {
	ctx.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: production})
}

func deleted(ctx iris.Context) {
	ctx.SetCookie(&http.Cookie{Name: "sid", Value: "deleted", MaxAge: -1})
	ctx.RemoveCookie("sid")
}

func sessionSet(app *iris.Application) {
	app.Use(sessions.New(sessions.Config{Cookie: "sid", CookieSecureTLS: true}).Handler())
}

func defaultConfig() sessions.Config { return sessions.Config{Cookie: "sid"} }

func sessionSetLater(app *iris.Application) {
	config := defaultConfig()
	config.CookieSecureTLS = true
	app.Use(sessions.New(config).Handler())
}

func sessionDecided(app *iris.Application, production bool) {
	config := defaultConfig()
	if production {
		config.CookieSecureTLS = true
	}
	app.Use(sessions.New(config).Handler())
}
