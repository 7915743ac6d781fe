// Package gf logs people in with sessions of gf.
package gf

import "github.com/gogf/gf/v2/net/ghttp"

func verifyCredentials(name, password string) bool { return name == password }

func login(r *ghttp.Request) {
	if !verifyCredentials(r.Get("name").String(), r.Get("password").String()) {
		return
	}
	r.Session.Set("user", 1) // want `the session keeps its identifier when verifyCredentials has let somebody in and "user" is put into it, so whoever planted one, which the library takes whatever it is, is logged in too; call RegenerateId first`
}

func must(r *ghttp.Request) {
	if !verifyCredentials(r.Get("name").String(), r.Get("password").String()) {
		return
	}
	r.Session.MustSet("user", 1) // want `the session keeps its identifier when verifyCredentials has let somebody in and "user" is put into it`
}

// Silent from here on.

func mustAnew(r *ghttp.Request) {
	if !verifyCredentials(r.Get("name").String(), r.Get("password").String()) {
		return
	}
	r.Session.MustRegenerateId(true)
	r.Session.MustSet("user", 1)
}

func anew(r *ghttp.Request) {
	if !verifyCredentials(r.Get("name").String(), r.Get("password").String()) {
		return
	}
	r.Session.RegenerateId(true)
	r.Session.Set("user", 1)
}
