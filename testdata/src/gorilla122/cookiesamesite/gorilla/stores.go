// Package gorilla keeps sessions with gorilla/sessions before v1.3.0, whose
// cookie store does not set SameSite by itself.
package gorilla

import (
	"net/http"

	"github.com/gorilla/sessions"
)

func defaults(key []byte) *sessions.CookieStore {
	return sessions.NewCookieStore(key) // want `session cookie is sent without SameSite, so browsers`
}

// Silent from here on.

func lax(key []byte) *sessions.CookieStore {
	store := sessions.NewCookieStore(key)
	store.Options.SameSite = http.SameSiteLaxMode
	return store
}
