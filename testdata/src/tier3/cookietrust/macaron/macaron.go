// Package macaron decides by cookies of macaron.
package macaron

import "gopkg.in/macaron.v1"

func userByID(id int) *int { return nil }

func equal(ctx *macaron.Context) {
	if ctx.GetCookie("role") == "admin" { // want `cookie "role" is compared with "admin"`
		ctx.Next()
	}
	if userByID(ctx.GetCookieInt("uid")) != nil { // want `cookie "uid" is what userByID finds the user by`
		ctx.Next()
	}
}

// Silent from here on.

func otherwise(ctx *macaron.Context) {
	if role, ok := ctx.GetSecureCookie("role"); ok && role == "admin" {
		ctx.Next()
	}
	if ctx.GetCookie("lang") == "1" || ctx.Query("role") == "admin" {
		ctx.Next()
	}
}
