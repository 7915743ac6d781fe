// Package gf decides by cookies of gf.
package gf

import "github.com/gogf/gf/v2/net/ghttp"

func equal(r *ghttp.Request) {
	if r.Cookie.Get("role").String() == "admin" { // want `cookie "role" is compared with "admin"`
		r.Middleware.Next()
	}
	if r.Cookie.Get("is_admin").Bool() { // want `cookie "is_admin" is taken for true or false`
		r.Middleware.Next()
	}
}

// Silent from here on.

func otherwise(r *ghttp.Request) {
	if r.Cookie.Get("theme").Bool() || r.Get("role").String() == "admin" {
		r.Middleware.Next()
	}
}
