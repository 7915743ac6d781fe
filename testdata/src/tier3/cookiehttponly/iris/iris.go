// Package iris sends cookies and keeps sessions with kataras/iris v12.
package iris

import (
	"crypto/rand"
	"net/http"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/sessions"
)

func unset(ctx iris.Context) {
	ctx.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text()}) // want `^cookie "sid" is sent without HttpOnly, so scripts in the page can read it$`
}

// Silent from here on.

func set(ctx iris.Context) {
	ctx.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), HttpOnly: true})
}

// Iris sets HttpOnly by itself.
func byItself(ctx iris.Context) *sessions.Sessions {
	ctx.SetCookieKV("sid", rand.Text())
	return sessions.New(sessions.Config{Cookie: "sid"})
}
