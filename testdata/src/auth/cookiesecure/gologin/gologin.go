// Package gologin keeps the state of a login in a cookie of gologin.
package gologin

import (
	"net/http"

	"github.com/dghubble/gologin/v2"
	"github.com/dghubble/gologin/v2/github"
	"github.com/dghubble/gologin/v2/google"
	"github.com/dghubble/gologin/v2/oauth1"
	"golang.org/x/oauth2"
)

func debugging(config *oauth2.Config, done http.Handler) (login, callback http.Handler) {
	state := gologin.DebugOnlyCookieConfig
	login = github.StateHandler(state, github.LoginHandler(config, nil))             // want `^cookie "gologin-temporary-cookie" is sent without Secure, so browsers also send it over plain HTTP$`
	callback = github.StateHandler(state, github.CallbackHandler(config, done, nil)) // want `cookie "gologin-temporary-cookie" is sent without Secure`
	return login, callback
}

func directly(config *oauth2.Config) http.Handler {
	return google.StateHandler(gologin.DebugOnlyCookieConfig, google.LoginHandler(config, nil)) // want `cookie "gologin-temporary-cookie" is sent without Secure`
}

func own(config *oauth2.Config, done http.Handler) (login, callback http.Handler) {
	state := gologin.CookieConfig{Name: "state", Path: "/", MaxAge: 600, HTTPOnly: true} // want `cookie "state" is sent without Secure`
	return google.StateHandler(state, google.LoginHandler(config, nil)), google.StateHandler(state, google.CallbackHandler(config, done, nil))
}

func turnedOff(success, failure http.Handler) http.Handler {
	config := gologin.DefaultCookieConfig
	config.Secure = false // want `cookie "gologin-temporary-cookie" is sent without Secure`
	return oauth1.CookieTempHandler(config, success, failure)
}

// Silent from here on.

func defaults(config *oauth2.Config) http.Handler {
	return google.StateHandler(gologin.DefaultCookieConfig, google.LoginHandler(config, nil))
}

func partly(config *oauth2.Config) http.Handler {
	state := gologin.DebugOnlyCookieConfig
	state.Secure = true
	return google.StateHandler(state, google.LoginHandler(config, nil))
}

func decided(config *oauth2.Config, development bool) http.Handler {
	state := gologin.DefaultCookieConfig
	if development {
		state = gologin.DebugOnlyCookieConfig
	}
	return google.StateHandler(state, google.LoginHandler(config, nil))
}

func given(config *oauth2.Config, state gologin.CookieConfig) http.Handler {
	return google.StateHandler(state, google.LoginHandler(config, nil))
}
