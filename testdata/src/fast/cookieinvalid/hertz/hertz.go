// Package hertz sends cookies with prefixes with cloudwego/hertz.
package hertz

import (
	"context"
	"crypto/rand"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol"
)

func host(_ context.Context, c *app.RequestContext) {
	c.SetCookie("__Host-sid", rand.Text(), 3600, "/app", "", protocol.CookieSameSiteLaxMode, true, true) // want `__Host-`
	c.SetCookie("__Secure-sid", rand.Text(), 3600, "/", "", protocol.CookieSameSiteLaxMode, false, true) // want `__Secure-`
}

func setters(_ context.Context, c *app.RequestContext) {
	cookie := protocol.AcquireCookie() // want `__Host-`
	cookie.SetKey("__Host-sid")
	cookie.SetValue(rand.Text())
	cookie.SetSecure(true)
	c.Response.Header.SetCookie(cookie)
}

// Silent from here on: an empty path is sent as "/".

func hostSet(_ context.Context, c *app.RequestContext) {
	c.SetCookie("__Host-sid", rand.Text(), 3600, "", "", protocol.CookieSameSiteNoneMode, true, true)
	c.SetPartitionedCookie("__Host-sid", rand.Text(), 3600, "", "", protocol.CookieSameSiteNoneMode, false, true)
}

func settersSet(_ context.Context, c *app.RequestContext) {
	cookie := protocol.AcquireCookie()
	cookie.SetKey("__Host-sid")
	cookie.SetValue(rand.Text())
	cookie.SetPath("/")
	cookie.SetSecure(true)
	c.Response.Header.SetCookie(cookie)
}
