// Package hertz sends cookies with cloudwego/hertz, which numbers the modes as
// net/http does.
package hertz

import (
	"context"
	"crypto/rand"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol"
)

func disabled(_ context.Context, c *app.RequestContext) {
	c.SetCookie("sid", rand.Text(), 3600, "/", "", protocol.CookieSameSiteDisabled, true, true)    // want `^cookie "sid" is sent without SameSite, so browsers decide by themselves whether other sites can make them send it$`
	c.SetCookie("sid", rand.Text(), 3600, "/", "", protocol.CookieSameSiteDefaultMode, true, true) // want `cookie "sid" is sent without SameSite`
}

func strict(_ context.Context, c *app.RequestContext) {
	c.SetCookie("oauth_state", rand.Text(), 600, "/", "", protocol.CookieSameSiteStrictMode, true, true) // want `cookie "oauth_state" is sent with SameSite=Strict`
}

func unset(_ context.Context, c *app.RequestContext) {
	cookie := protocol.AcquireCookie() // want `cookie "sid" is sent without SameSite`
	cookie.SetKey("sid")
	cookie.SetValue(rand.Text())
	c.Response.Header.SetCookie(cookie)
}

// Silent from here on.

func lax(_ context.Context, c *app.RequestContext) {
	c.SetCookie("sid", rand.Text(), 3600, "/", "", protocol.CookieSameSiteLaxMode, true, true)
	c.SetCookie("theme", "dark", 3600, "/", "", protocol.CookieSameSiteDisabled, true, true)
}

func set(_ context.Context, c *app.RequestContext) {
	cookie := protocol.AcquireCookie()
	cookie.SetKey("sid")
	cookie.SetValue(rand.Text())
	cookie.SetSameSite(protocol.CookieSameSiteLaxMode)
	c.Response.Header.SetCookie(cookie)
}
