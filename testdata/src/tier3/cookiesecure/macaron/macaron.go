// Package macaron sends cookies with macaron.
package macaron

import (
	"crypto/rand"
	"net/http"

	"gopkg.in/macaron.v1"
)

func unset(ctx *macaron.Context) {
	ctx.SetCookie("sid", rand.Text())                                 // want `^cookie "sid" is sent without Secure, so browsers also send it over plain HTTP$`
	ctx.SetCookie("sid", rand.Text(), 3600, "/", "", false, true)     // want `cookie "sid" is sent without Secure, so browsers`
	ctx.SetSecureCookie("sid", rand.Text(), 3600, "/")                // want `cookie "sid" is sent without Secure, so browsers`
	ctx.SetSuperSecureCookie("secret", "sid", rand.Text(), 3600, "/") // want `cookie "sid" is sent without Secure, so browsers`
}

// Silent from here on.

func set(ctx *macaron.Context, secure bool) {
	ctx.SetCookie("sid", rand.Text(), 3600, "/", "", true, true)
	ctx.SetCookie("sid", rand.Text(), 3600, "/", "", secure, true)
	ctx.SetCookie("sid", "deleted", -1, "/")
}

func byFunction(ctx *macaron.Context, change func(*http.Cookie)) {
	ctx.SetCookie("sid", rand.Text(), func(c *http.Cookie) { c.Secure = true })
	ctx.SetCookie("sid", rand.Text(), 3600, change)
}
