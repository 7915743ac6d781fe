// Package irisoptions gives cookies an age by an option of kataras/iris v12, which
// is a variable that holds a function.
package irisoptions

import (
	"crypto/rand"
	"time"

	"github.com/kataras/iris/v12"
)

func ages(ctx iris.Context) {
	ctx.SetCookieKV("sid", rand.Text(), iris.CookieExpires(10*365*24*time.Hour)) // want `cookie "sid"`
	ctx.SetCookieKV("id", rand.Text(), iris.CookieExpires(3600))                 // want `cookie "id"`
}

// Silent from here on.

func right(ctx iris.Context, age time.Duration) {
	ctx.SetCookieKV("sid", rand.Text(), iris.CookieExpires(time.Hour))
	ctx.SetCookieKV("sid", rand.Text(), iris.CookieExpires(age))
}
