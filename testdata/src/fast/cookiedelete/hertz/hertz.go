// Package hertz deletes cookies with cloudwego/hertz.
package hertz

import (
	"context"
	"crypto/rand"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol"
)

func login(_ context.Context, c *app.RequestContext) {
	c.SetCookie("app", rand.Text(), 3600, "/app", "", protocol.CookieSameSiteLaxMode, true, true)
	c.SetCookie("root", rand.Text(), 3600, "/", "", protocol.CookieSameSiteLaxMode, true, true)
}

func logout(_ context.Context, c *app.RequestContext) {
	c.SetCookie("root", "", 0, "/", "", protocol.CookieSameSiteLaxMode, true, true) // want `^cookie "root" is not deleted: a MaxAge of 0 is not sent; only a negative one deletes it$`
	c.Response.Header.DelClientCookie("app")                                        // want `set with Path=/app, but deleted without a Path`
}

// What follows is right.

func logoutWell(_ context.Context, c *app.RequestContext) {
	c.SetCookie("other", "", -1, "/", "", protocol.CookieSameSiteLaxMode, true, true)
	c.Response.Header.DelClientCookie("root")
	c.Response.Header.DelClientCookie("elsewhere")
}

func empty(_ context.Context, c *app.RequestContext) {
	c.SetCookie("draft", "", 0, "/", "", protocol.CookieSameSiteLaxMode, true, true)
}
