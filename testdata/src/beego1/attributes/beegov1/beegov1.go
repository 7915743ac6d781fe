// Package beegov1 sends cookies and keeps sessions with beego.
package beegov1

import (
	"crypto/rand"

	"github.com/astaxie/beego/context"
	"github.com/astaxie/beego/session"
)

func badly(ctx *context.Context) {
	ctx.SetCookie("sid", rand.Text()) // want `without Secure` `without HttpOnly` `without SameSite`
}

func badlyManaged() (*session.Manager, error) {
	return session.NewManager("memory", &session.ManagerConfig{CookieName: "sid", EnableSetCookie: true, DisableHTTPOnly: true}) // want `without Secure` `without HttpOnly` `without SameSite`
}

func well(ctx *context.Context) {
	ctx.SetCookie("sid", rand.Text(), 60, "/", "", true, true) // want `without SameSite`
}

func dynamic(ctx *context.Context, on bool) {
	ctx.SetCookie("sid", rand.Text(), 60, "/", "", on, on) // want `without SameSite`
}

func dynamicManaged(on bool) (*session.Manager, error) {
	return session.NewManager("memory", &session.ManagerConfig{CookieName: "sid", EnableSetCookie: true, Secure: on, DisableHTTPOnly: on}) // want `without SameSite`
}

func deletion(ctx *context.Context) {
	ctx.SetCookie("sid", "gone", -1)
}

func partial(ctx *context.Context) {
	ctx.SetCookie("sid", rand.Text(), 60, "/", "", true) // want `without HttpOnly` `without SameSite`
}
