// Package hertz sends cookies with cloudwego/hertz.
package hertz

import (
	"context"
	"crypto/rand"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol"
)

func badly(_ context.Context, c *app.RequestContext) {
	c.SetCookie("sid", rand.Text(), 60, "/", "", protocol.CookieSameSiteDisabled, false, false) // want `without Secure` `without HttpOnly` `without SameSite`
}

func well(_ context.Context, c *app.RequestContext) {
	c.SetCookie("sid", rand.Text(), 60, "/", "", protocol.CookieSameSiteLaxMode, true, true)
}

func dynamic(c *app.RequestContext, on bool, mode protocol.CookieSameSite) {
	c.SetCookie("sid", rand.Text(), 60, "/", "", mode, on, on)
}

func deletion(_ context.Context, c *app.RequestContext) {
	c.SetCookie("sid", "gone", -1, "/", "", protocol.CookieSameSiteDisabled, false, false)
}

func partial(c *app.RequestContext) {
	cookie := protocol.AcquireCookie() // want `without Secure` `without SameSite`
	cookie.SetKey("sid")
	cookie.SetValue(rand.Text())
	cookie.SetHTTPOnly(true)
	c.Response.Header.SetCookie(cookie)
}
