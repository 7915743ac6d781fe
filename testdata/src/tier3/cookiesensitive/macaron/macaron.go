// Package macaron puts what it reads from requests into cookies.
package macaron

import (
	"crypto/rand"

	"gopkg.in/macaron.v1"
)

func form(ctx *macaron.Context) {
	ctx.SetCookie("remember", ctx.Query("password"), 3600, "/") // want `password`
}

// Silent from here on.

func encrypted(ctx *macaron.Context) {
	ctx.SetSecureCookie("remember", ctx.Query("password"))
	ctx.SetSuperSecureCookie("secret", "remember", ctx.Query("password"))
}

func token(ctx *macaron.Context) {
	ctx.SetCookie("remember", rand.Text(), 3600, "/", "", true, true)
	ctx.SetCookie("theme", ctx.Query("theme"))
}
