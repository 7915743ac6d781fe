// Package macaron sends cookies with macaron, which has no SameSite.
package macaron

import (
	"crypto/rand"

	"gopkg.in/macaron.v1"
)

func badly(ctx *macaron.Context) {
	ctx.SetCookie("sid", rand.Text()) // want `without Secure` `without HttpOnly` `without SameSite`
}

func well(ctx *macaron.Context) {
	ctx.SetCookie("sid", rand.Text(), 60, "/", "", true, true) // want `without SameSite`
}

func dynamic(ctx *macaron.Context, on bool) {
	ctx.SetCookie("sid", rand.Text(), 60, "/", "", on, on) // want `without SameSite`
}

func deletion(ctx *macaron.Context) {
	ctx.SetCookie("sid", "gone", -1)
}

func partial(ctx *macaron.Context) {
	ctx.SetCookie("sid", rand.Text(), 60, "/", "", true) // want `without HttpOnly` `without SameSite`
}
