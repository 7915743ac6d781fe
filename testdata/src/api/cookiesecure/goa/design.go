// Package goa describes the cookies of an API whose code is generated.
package goa

import (
	. "goa.design/goa/v3/dsl"
)

const minute = 60

var _ = Service("account", func() {
	Method("login", func() {
		Result(String)
		HTTP(func() {
			POST("/login")
			Cookie("seen:SEEN") // of the request
			Response(StatusOK, func() {
				CookieHTTPOnly()
				Cookie("session:SID", String, "the session") // want `^cookie "SID" is sent without Secure, so browsers also send it over plain HTTP$`
				CookieMaxAge(15 * minute)
				CookiePath("/")
			})
		})
	})
	Method("both", func() {
		HTTP(func() {
			POST("/both")
			Response(StatusOK, func() {
				Cookie("sid")   // want `cookie "sid" is sent without Secure`
				Cookie("theme") // want `cookie "theme" is sent without Secure`
			})
			Response("not_found", StatusNotFound, func() {
				Cookie("lost") // want `cookie "lost" is sent without Secure`
			})
		})
	})
	Method("named", func() {
		HTTP(func() {
			GET("/named")
			Response(StatusOK, described)
		})
	})
})

func described() {
	Cookie("named") // want `cookie "named" is sent without Secure`
}

// Silent from here on.

var _ = Service("secure", func() {
	Method("set", func() {
		HTTP(func() {
			GET("/set")
			Response(StatusOK, func() {
				CookieSecure()
				Cookie("session:SID")
			})
			Response(StatusCreated, func() {
				Cookie("session:SID")
				CookieSecure() // before or after
			})
		})
	})
	Method("dynamic", func() {
		HTTP(func() {
			GET("/dynamic")
			Response(StatusOK, func() {
				Cookie("session:SID")
				if production {
					CookieSecure()
				}
			})
			Response(StatusCreated, func() {
				Cookie("session:SID")
				secure()
			})
			Response(StatusAccepted, cookies)
		})
	})
	Method("logout", func() {
		HTTP(func() {
			GET("/logout")
			Response(StatusOK, func() {
				Cookie("session:SID")
				CookieMaxAge(-1)
			})
		})
	})
})

var production bool

func secure() { CookieSecure() }

func cookies() {
	session()
	CookieHTTPOnly()
}

func session() { Cookie("session:SID") }

// Nobody gives this to a response.
func other() { Cookie("session:SID") }
