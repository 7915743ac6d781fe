// Package scs keeps sessions with alexedwards/scs, which sets Lax unless
// somebody loses it.
package scs

import (
	"net/http"

	"github.com/alexedwards/scs/v2"
)

func cookieReplaced(mux http.Handler) http.Handler {
	manager := scs.New()
	manager.Cookie = scs.SessionCookie{Name: "app", Path: "/", Secure: true, HttpOnly: true} // want `^session cookie is sent without SameSite, so browsers`
	return manager.LoadAndSave(mux)
}

func turnedOff(mux http.Handler) http.Handler {
	manager := scs.New()
	manager.Cookie.SameSite = http.SameSiteDefaultMode // want `session cookie is sent without SameSite, so browsers`
	return manager.LoadAndSave(mux)
}

// Silent from here on.

func defaults(mux http.Handler) http.Handler { return scs.New().LoadAndSave(mux) }

func strict(mux http.Handler) http.Handler {
	manager := scs.New()
	manager.Cookie.SameSite = http.SameSiteStrictMode
	return manager.LoadAndSave(mux)
}

func none(mux http.Handler) http.Handler {
	manager := scs.New()
	manager.Cookie.Secure = true
	manager.Cookie.SameSite = http.SameSiteNoneMode
	return manager.LoadAndSave(mux)
}
