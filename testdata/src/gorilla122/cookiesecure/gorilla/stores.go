// Package gorilla keeps sessions with gorilla/sessions before v1.3.0, whose
// cookie store does not set Secure by itself.
package gorilla

import (
	"net/http"

	"github.com/gorilla/sessions"
)

func defaults(key []byte) http.Handler {
	return pages(sessions.NewCookieStore(key)) // want `session cookie is sent without Secure`
}

func partly(key []byte) http.Handler {
	store := sessions.NewCookieStore(key) // want `session cookie is sent without Secure`
	store.Options.HttpOnly = true
	return pages(store)
}

// Silent from here on.

func secured(key []byte) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options.Secure = true
	return pages(store)
}

func configured(key []byte, https bool) http.Handler {
	store := sessions.NewCookieStore(key)
	store.Options.Secure = https
	return pages(store)
}

func pages(store *sessions.CookieStore) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		session, _ := store.Get(r, "app")
		_ = session.Save(r, w)
	})
}
