// Package scs keeps sessions with alexedwards/scs, which sets HttpOnly unless
// somebody loses it.
package scs

import (
	"net/http"

	"github.com/alexedwards/scs/v2"
)

func cookieReplaced(mux http.Handler) http.Handler {
	manager := scs.New()
	manager.Cookie = scs.SessionCookie{Name: "app", Path: "/", Secure: true} // want `^session cookie is sent without HttpOnly, so scripts in the page can read it$`
	return manager.LoadAndSave(mux)
}

func turnedOff(mux http.Handler) http.Handler {
	manager := scs.New()
	manager.Cookie.Secure = true
	manager.Cookie.HttpOnly = false // want `session cookie is sent without HttpOnly, so scripts`
	return manager.LoadAndSave(mux)
}

// Silent from here on.

func defaults(mux http.Handler) http.Handler {
	return scs.New().LoadAndSave(mux)
}

func otherFieldsAreSet(mux http.Handler) http.Handler {
	manager := scs.New()
	manager.Cookie.Name = "app"
	manager.Cookie.Secure = true
	return manager.LoadAndSave(mux)
}

func replacedWithHttpOnly(mux http.Handler) http.Handler {
	manager := scs.New()
	manager.Cookie = scs.SessionCookie{Name: "app", HttpOnly: true}
	return manager.LoadAndSave(mux)
}

func configured(mux http.Handler, readable bool) http.Handler {
	manager := scs.New()
	manager.Cookie.HttpOnly = !readable
	return manager.LoadAndSave(mux)
}
