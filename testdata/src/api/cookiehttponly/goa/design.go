// Package goa describes the cookies of an API whose code is generated.
package goa

import "goa.design/goa/v3/dsl"

var _ = dsl.Service("account", func() {
	dsl.Method("login", func() {
		dsl.HTTP(func() {
			dsl.POST("/login")
			dsl.Cookie("session:SID") // of the request
			dsl.Response(dsl.StatusOK, func() {
				dsl.Cookie("session:SID") // want `^cookie "SID" is sent without HttpOnly, so`
				dsl.Cookie("token:xsrf-token")
				dsl.CookieSecure()
			})
		})
	})
})

// Silent from here on.

func _() {
	dsl.Response(dsl.StatusOK, func() {
		dsl.Cookie("session:SID")
		dsl.CookieHTTPOnly()
	})
	dsl.Response(dsl.StatusOK, func() {
		dsl.Cookie("session:SID")
		dsl.CookieMaxAge(-1)
	})
}
