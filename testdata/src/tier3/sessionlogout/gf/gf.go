// Package gf logs people out of sessions of gf.
package gf

import "github.com/gogf/gf/v2/net/ghttp"

func login(r *ghttp.Request) { r.Session.Set("user", "alice") }

func logout(r *ghttp.Request) {
	r.Cookie.Remove("gfsessionid") // want `this logout only deletes cookie "gfsessionid"`
}

// Silent from here on.

func logoutRemoves(r *ghttp.Request) {
	r.Session.RemoveAll()
	r.Cookie.Remove("gfsessionid")
}
