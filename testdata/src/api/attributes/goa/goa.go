// Package goa describes the cookies of an API whose code is generated.
package goa

import (
	"goa.design/goa/v3/dsl"
)

func badly() {
	dsl.Response(dsl.StatusOK, func() {
		dsl.Cookie("session:sid") // want `without Secure` `without HttpOnly` `without SameSite`
	})
}

func well() {
	dsl.Response(dsl.StatusOK, func() {
		dsl.Cookie("session:sid")
		dsl.CookieSecure()
		dsl.CookieHTTPOnly()
		dsl.CookieSameSite(dsl.CookieSameSiteLax)
	})
}

func dynamic(on bool) {
	dsl.Response(dsl.StatusOK, func() {
		dsl.Cookie("session:sid")
		if on {
			dsl.CookieSecure()
			dsl.CookieHTTPOnly()
			dsl.CookieSameSite(dsl.CookieSameSiteLax)
		}
	})
}

func deletion() {
	dsl.Response(dsl.StatusOK, func() {
		dsl.Cookie("session:sid")
		dsl.CookieMaxAge(-1)
	})
}

func partial() {
	dsl.Response(dsl.StatusOK, func() {
		dsl.Cookie("session:sid") // want `without Secure` `without SameSite`
		dsl.CookieHTTPOnly()
	})
}
