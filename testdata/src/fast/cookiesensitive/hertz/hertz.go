// Package hertz puts what it reads from requests into cookies.
package hertz

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol"
)

func form(_ context.Context, c *app.RequestContext) {
	c.SetCookie("remember", c.PostForm("password"), 3600, "/", "", protocol.CookieSameSiteLaxMode, true, true) // want `password`
}

func bytes(_ context.Context, c *app.RequestContext) {
	c.SetCookie("remember", string(c.FormValue("password")), 3600, "/", "", protocol.CookieSameSiteLaxMode, true, true) // want `password`
}

// Silent from here on.

func theme(_ context.Context, c *app.RequestContext) {
	c.SetCookie("theme", c.Query("theme"), 3600, "/", "", protocol.CookieSameSiteLaxMode, true, true)
}
