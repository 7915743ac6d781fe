// Package flamego keeps sessions with flamego/session, which sends HttpOnly where nothing of the cookie is set, and SameSite=Lax.
package flamego

import (
	"net/http"

	"github.com/flamego/flamego"
	"github.com/flamego/session"
)

func badly() flamego.Handler {
	return session.Sessioner(session.Options{Cookie: session.CookieOptions{Path: "/"}}) // want `without Secure` `without HttpOnly`
}

func badlyLeft() flamego.Handler {
	return session.Sessioner() // want `without Secure`
}

func badlyAssigned() flamego.Handler {
	var options session.Options // want `without HttpOnly`
	options.Cookie.Secure = true
	return session.Sessioner(options)
}

func well() flamego.Handler {
	return session.Sessioner(session.Options{Cookie: session.CookieOptions{Secure: true, HTTPOnly: true, SameSite: http.SameSiteStrictMode}})
}

func dynamic(on bool, mode http.SameSite) flamego.Handler {
	return session.Sessioner(session.Options{Cookie: session.CookieOptions{Secure: on, HTTPOnly: on, SameSite: mode}})
}

func partial() flamego.Handler {
	options := session.Options{Cookie: session.CookieOptions{Path: "/"}} // want `without Secure`
	options.Cookie.HTTPOnly = true
	return session.Sessioner(options)
}
