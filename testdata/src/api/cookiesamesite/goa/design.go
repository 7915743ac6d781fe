// Package goa describes the cookies of an API whose code is generated.
package goa

import "goa.design/goa/v3/dsl"

var _ = dsl.Service("account", func() {
	dsl.Method("login", func() {
		dsl.HTTP(func() {
			dsl.POST("/login")
			dsl.Response(dsl.StatusOK, func() {
				dsl.Cookie("session:SID") // want `^cookie "SID" is sent without SameSite, so`
				dsl.CookieSecure()
			})
			dsl.Response(dsl.StatusCreated, func() {
				dsl.CookieSameSite(dsl.CookieSameSiteDefault) // want `cookie "SID" is sent without SameSite`
				dsl.Cookie("session:SID")
			})
		})
	})
})

// Silent from here on.

func _(mode int) {
	dsl.Response(dsl.StatusOK, func() {
		dsl.Cookie("session:SID")
		dsl.CookieSameSite(dsl.CookieSameSiteLax)
	})
	dsl.Response(dsl.StatusOK, func() {
		dsl.Cookie("session:SID")
		if mode > 0 {
			dsl.CookieSameSite(dsl.CookieSameSiteStrict)
		}
	})
	dsl.Response(dsl.StatusOK, func() {
		dsl.Cookie("session:SID")
		dsl.CookieMaxAge(-1)
	})
	dsl.Response(dsl.StatusOK, func() {
		dsl.Cookie("color:THEME")
	})
}
