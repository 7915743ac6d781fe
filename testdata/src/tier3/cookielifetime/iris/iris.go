// Package iris has lifetimes of cookies with kataras/iris v12.
package iris

import (
	"time"

	"github.com/kataras/iris/v12/context"
)

func ages(ctx *context.Context, ttl time.Duration, seconds int) {
	ctx.SetCookieKV("a", "1", context.CookieExpires(3600))                // want `^cookie "a": MaxAge of 3.6µs ends at once: a number without a unit is one of nanoseconds$`
	ctx.SetCookieKV("b", "1", context.CookieExpires(10*365*24*time.Hour)) // want `cookie "b" is to last for 10 years, but browsers keep cookies for no more than 400 days`
	ctx.SetCookieKV("c", "1", context.CookieExpires(time.Hour))
	ctx.SetCookieKV("d", "1", context.CookieExpires(ttl))
	ctx.SetCookieKV("e", "1", context.CookieExpires(time.Duration(seconds)*time.Second))
	ctx.SetCookieKV("f", "1", context.CookieExpires(-time.Hour))
	ctx.SetCookieKV("g", "1")
}
