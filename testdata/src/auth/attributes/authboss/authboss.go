// Package authboss keeps sessions with volatiletech/authboss.
package authboss

import (
	"net/http"

	abclientstate "github.com/volatiletech/authboss-clientstate"
)

func badly() *abclientstate.CookieStorer {
	return &abclientstate.CookieStorer{Path: "/"} // want `without Secure` `without HttpOnly` `without SameSite`
}

func well() *abclientstate.CookieStorer {
	return &abclientstate.CookieStorer{Path: "/", Secure: true, HTTPOnly: true, SameSite: http.SameSiteLaxMode}
}

func dynamic(on bool, mode http.SameSite) *abclientstate.CookieStorer {
	return &abclientstate.CookieStorer{Path: "/", Secure: on, HTTPOnly: on, SameSite: mode}
}

func partial() *abclientstate.CookieStorer {
	options := &abclientstate.CookieStorer{Path: "/"} // want `without Secure` `without SameSite`
	options.HTTPOnly = true
	return options
}
