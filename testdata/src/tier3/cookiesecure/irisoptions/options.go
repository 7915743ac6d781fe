// Package irisoptions adds options for cookies to the context, where they hold
// for all cookies of a request. Silence is right for all of it.
package irisoptions

import (
	"crypto/rand"
	"net/http"

	"github.com/kataras/iris/v12"
)

func middleware(ctx iris.Context) {
	ctx.AddCookieOptions(iris.CookieSecure)
	ctx.Next()
}

func login(ctx iris.Context) {
	ctx.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text()})
	ctx.SetCookieKV("id", rand.Text())
}
