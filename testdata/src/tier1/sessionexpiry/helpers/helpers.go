// Package helpers hands the options of sessions to functions that put them where they
// belong.
package helpers

import (
	"net/http"

	"github.com/gorilla/sessions"
)

func newStore(key []byte, options sessions.Options) *sessions.CookieStore {
	store := sessions.NewCookieStore(key)
	store.Options = &options
	return store
}

func short(key []byte) *sessions.CookieStore {
	return newStore(key, sessions.Options{Path: "/", MaxAge: 60}) // want `^the cookie ends after 1 minute but the server accepts it for 30 days`
}

// Silent from here on.

func both(key []byte) *sessions.CookieStore {
	store := newStore(key, sessions.Options{Path: "/", MaxAge: 60})
	store.MaxAge(60)
	return store
}

func given(key []byte, options sessions.Options) *sessions.CookieStore { return newStore(key, options) }

func apply(s *sessions.Session, o *sessions.Options) { s.Options = o }

func leave(w http.ResponseWriter, r *http.Request, store sessions.Store) {
	s, _ := store.Get(r, "app")
	apply(s, &sessions.Options{Path: "/", MaxAge: -1})
	_ = s.Save(r, w)
}
