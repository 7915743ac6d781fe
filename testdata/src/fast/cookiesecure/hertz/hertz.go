// Package hertz sends cookies with cloudwego/hertz.
package hertz

import (
	"context"
	"crypto/rand"
	"os"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol"
)

const week = 7 * 24 * 60 * 60

func falseForSecure(_ context.Context, c *app.RequestContext) {
	c.SetCookie("sid", rand.Text(), week, "/", "", protocol.CookieSameSiteLaxMode, false, true) // want `^cookie "sid" is sent without Secure, so browsers also send it over plain HTTP$`
}

func oneArgumentPerLine(_ context.Context, c *app.RequestContext) {
	c.SetCookie(
		"sid",
		rand.Text(),
		week,
		"/",
		"",
		protocol.CookieSameSiteLaxMode,
		false, // want `cookie "sid" is sent without Secure, so browsers`
		true,
	)
}

func setCookie(c *app.RequestContext, name, value string, secure bool) {
	c.SetCookie(name, value, week, "/", "", protocol.CookieSameSiteLaxMode, secure, true)
}

func helper(_ context.Context, c *app.RequestContext) {
	setCookie(c, "sid", rand.Text(), false) // want `cookie "sid" is sent without Secure, so browsers`
	setCookie(c, "id", rand.Text(), true)
}

func unset(_ context.Context, c *app.RequestContext) {
	cookie := protocol.AcquireCookie() // want `cookie "sid" is sent without Secure, so browsers`
	defer protocol.ReleaseCookie(cookie)
	cookie.SetKey("sid")
	cookie.SetValue(rand.Text())
	c.Response.Header.SetCookie(cookie)
}

func raw(_ context.Context, c *app.RequestContext) {
	c.Header("Set-Cookie", "sid="+rand.Text()+"; Path=/; HttpOnly") // want `cookie "sid" is sent without Secure, so browsers`
}

// Silent from here on.

func trueForSecure(_ context.Context, c *app.RequestContext) {
	c.SetCookie("sid", rand.Text(), week, "/", "", protocol.CookieSameSiteLaxMode, true, false)
}

func dynamic(_ context.Context, c *app.RequestContext) {
	c.SetCookie("sid", rand.Text(), week, "/", "", protocol.CookieSameSiteLaxMode, os.Getenv("ENV") == "production", true)
}

func deleted(_ context.Context, c *app.RequestContext) {
	c.SetCookie("sid", "deleted", -1, "/", "", protocol.CookieSameSiteLaxMode, false, true)
	c.Response.Header.DelClientCookie("sid")
}

// A partitioned cookie is Secure whatever the argument says.
func partitioned(_ context.Context, c *app.RequestContext) {
	c.SetPartitionedCookie("sid", rand.Text(), week, "/", "", protocol.CookieSameSiteNoneMode, false, true)
}

func set(_ context.Context, c *app.RequestContext) {
	cookie := protocol.AcquireCookie()
	cookie.SetKey("sid")
	cookie.SetValue(rand.Text())
	cookie.SetSecure(true)
	c.Response.Header.SetCookie(cookie)
}

func expired(_ context.Context, c *app.RequestContext) {
	cookie := protocol.AcquireCookie()
	cookie.SetKey("sid")
	cookie.SetExpire(protocol.CookieExpireDelete)
	c.Response.Header.SetCookie(cookie)
}

func none(_ context.Context, c *app.RequestContext) {
	cookie := protocol.AcquireCookie()
	cookie.SetKey("sid")
	cookie.SetValue(rand.Text())
	cookie.SetSameSite(protocol.CookieSameSiteNoneMode)
	c.Response.Header.SetCookie(cookie)
}

// It is filled in with what was set before.
func read(_ context.Context, c *app.RequestContext) {
	cookie := protocol.AcquireCookie()
	cookie.SetKey("sid")
	if c.Response.Header.Cookie(cookie) {
		cookie.SetValue(rand.Text())
		c.Response.Header.SetCookie(cookie)
	}
}
