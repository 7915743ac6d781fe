// Package gologin keeps the state of a login with dghubble/gologin.
package gologin

import (
	"net/http"

	"github.com/dghubble/gologin/v2"
	"github.com/dghubble/gologin/v2/github"
)

func badly(next http.Handler) http.Handler {
	return github.StateHandler(gologin.CookieConfig{Name: "login_session", MaxAge: 60}, next) // want `without Secure` `without HttpOnly` `without SameSite`
}

func well(next http.Handler) http.Handler {
	return github.StateHandler(gologin.CookieConfig{Name: "login_session", MaxAge: 60, Secure: true, HTTPOnly: true, SameSite: http.SameSiteLaxMode}, next)
}

func dynamic(next http.Handler, on bool, mode http.SameSite) http.Handler {
	return github.StateHandler(gologin.CookieConfig{Name: "login_session", MaxAge: 60, Secure: on, HTTPOnly: on, SameSite: mode}, next)
}

func partial(next http.Handler) http.Handler {
	options := gologin.CookieConfig{Name: "login_session", MaxAge: 60} // want `without Secure` `without SameSite`
	options.HTTPOnly = true
	return github.StateHandler(options, next)
}
