// Package hertz decides by cookies of hertz.
package hertz

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
)

func equal(_ context.Context, c *app.RequestContext) {
	if string(c.Cookie("role")) == "admin" { // want `cookie "role" is compared with "admin"`
		c.SetStatusCode(204)
	}
	if string(c.Request.Header.Cookie("is_admin")) == "1" { // want `cookie "is_admin" is compared with "1"`
		c.SetStatusCode(204)
	}
}

// Silent from here on.

func otherwise(_ context.Context, c *app.RequestContext) {
	if string(c.Cookie("theme")) == "1" || c.Query("role") == "admin" {
		c.SetStatusCode(204)
	}
}
