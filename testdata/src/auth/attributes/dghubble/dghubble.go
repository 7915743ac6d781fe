// Package dghubble keeps sessions with dghubble/sessions.
package dghubble

import (
	"net/http"

	"github.com/dghubble/sessions"
)

func badly(key []byte) sessions.Store[string] {
	return sessions.NewCookieStore[string](&sessions.CookieConfig{Path: "/"}, key) // want `without Secure` `without HttpOnly` `without SameSite`
}

func well(key []byte) sessions.Store[string] {
	return sessions.NewCookieStore[string](&sessions.CookieConfig{Path: "/", Secure: true, HTTPOnly: true, SameSite: http.SameSiteLaxMode}, key)
}

func dynamic(key []byte, on bool, mode http.SameSite) sessions.Store[string] {
	return sessions.NewCookieStore[string](&sessions.CookieConfig{Path: "/", Secure: on, HTTPOnly: on, SameSite: mode}, key)
}

func partial(key []byte) sessions.Store[string] {
	options := &sessions.CookieConfig{Path: "/"} // want `without Secure` `without SameSite`
	options.HTTPOnly = true
	return sessions.NewCookieStore[string](options, key)
}
