// Package beego gives beego v2 ages of several types.
package beego

import (
	"time"

	"github.com/beego/beego/v2/server/web/context"
)

type seconds int

func ages(ctx *context.Context, ttl time.Duration) {
	ctx.SetCookie("a", "1", 24*time.Hour)            // want `^cookie "a" is sent without MaxAge: one of type time.Duration is ignored$`
	ctx.SetCookie("b", "1", ttl, "/")                // want `cookie "b" is sent without MaxAge: one of type time.Duration is ignored`
	ctx.Output.Cookie("c", "1", uint(60))            // want `cookie "c" is sent without MaxAge: one of type uint is ignored`
	ctx.SetCookie("d", "1", seconds(60))             // want `cookie "d" is sent without MaxAge: one of type beego.seconds is ignored`
	ctx.SetSecureCookie("key", "e", "1", 1.5)        // want `cookie "e" is sent without MaxAge: one of type float64 is ignored`
	ctx.SetCookie("f", "1", int(24*time.Hour))       // want `cookie "f": MaxAge counts seconds, but this is 1 day in nanoseconds`
	ctx.SetCookie("g", "1", int32(60), "/")          // an int32
	ctx.SetCookie("h", "1", int64(ttl.Seconds()), 0) // an int64
	ctx.SetCookie("i", "1", 60)
	ctx.SetCookie("j", "1", nil, "/")
	ctx.SetCookie("k", "1")
}

// configured is given what somebody else has chosen.
func configured(ctx *context.Context, age any, others ...any) {
	ctx.SetCookie("a", "1", age)
	ctx.SetCookie("b", "1", others...)
}
