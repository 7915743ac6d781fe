// Package hertz sends cookies with cloudwego/hertz.
package hertz

import (
	"context"
	"crypto/rand"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol"
)

func falseForHTTPOnly(_ context.Context, c *app.RequestContext) {
	c.SetCookie("sid", rand.Text(), 3600, "/", "", protocol.CookieSameSiteLaxMode, true, false)            // want `^cookie "sid" is sent without HttpOnly, so scripts in the page can read it$`
	c.SetPartitionedCookie("id", rand.Text(), 3600, "/", "", protocol.CookieSameSiteLaxMode, false, false) // want `^cookie "id" is sent without HttpOnly`
}

func unset(_ context.Context, c *app.RequestContext) {
	cookie := protocol.AcquireCookie() // want `cookie "sid" is sent without HttpOnly`
	cookie.SetKey("sid")
	cookie.SetValue(rand.Text())
	cookie.SetSecure(true)
	c.Response.Header.SetCookie(cookie)
}

// Silent from here on.

func trueForHTTPOnly(_ context.Context, c *app.RequestContext) {
	c.SetCookie("sid", rand.Text(), 3600, "/", "", protocol.CookieSameSiteLaxMode, false, true)
}
