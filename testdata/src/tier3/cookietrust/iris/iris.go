// Package iris decides by cookies of iris.
package iris

import "github.com/kataras/iris/v12"

func equal(ctx iris.Context) {
	if ctx.GetCookie("role") == "admin" { // want `cookie "role" is compared with "admin"`
		ctx.Next()
	}
	if c, err := ctx.GetRequestCookie("is_admin"); err == nil && c.Value == "1" { // want `cookie "is_admin" is compared with "1"`
		ctx.Next()
	}
}

// Silent from here on.

func otherwise(ctx iris.Context, decode iris.CookieOption) {
	if ctx.GetCookie("role", decode) == "admin" || ctx.GetCookie("theme") == "1" {
		ctx.Next()
	}
}
