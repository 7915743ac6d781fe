// Package helpers hands the options of sessions to functions that put them where they
// belong.
package helpers

import (
	"net/http"

	ginsessions "github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gorilla/sessions"
)

func apply(s *sessions.Session, o *sessions.Options)     { s.Options = o }
func applyValue(s *sessions.Session, o sessions.Options) { s.Options = &o }

func newStore(key []byte, options sessions.Options) *sessions.CookieStore {
	store := sessions.NewCookieStore(key)
	store.Options = &options
	return store
}

func configure(store *sessions.CookieStore, o *sessions.Options) { store.Options = o }

func newGin(key []byte, options ginsessions.Options) ginsessions.Store {
	store := cookie.NewStore(key)
	store.Options(options)
	return store
}

func badlyApplied(w http.ResponseWriter, r *http.Request, store sessions.Store) {
	s, _ := store.Get(r, "app")
	apply(s, &sessions.Options{Path: "/", MaxAge: 60}) // want `without Secure` `without HttpOnly` `without SameSite`
	_ = s.Save(r, w)
}

func badlyByValue(w http.ResponseWriter, r *http.Request, store sessions.Store) {
	s, _ := store.Get(r, "app")
	applyValue(s, sessions.Options{Path: "/", Secure: true}) // want `without HttpOnly` `without SameSite`
	_ = s.Save(r, w)
}

func badlyMade(key []byte) (*sessions.CookieStore, ginsessions.Store) {
	store := sessions.NewCookieStore(key)
	configure(store, &sessions.Options{Path: "/", HttpOnly: true})                     // want `without Secure` `without SameSite`
	return newStore(key, sessions.Options{Path: "/", SameSite: http.SameSiteLaxMode}), // want `without Secure` `without HttpOnly`
		newGin(key, ginsessions.Options{Path: "/", HttpOnly: true, Secure: true}) // want `without SameSite`
}

func wellApplied(w http.ResponseWriter, r *http.Request, store sessions.Store) {
	s, _ := store.Get(r, "app")
	apply(s, &sessions.Options{Path: "/", Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode})
	_ = s.Save(r, w)
}

func wellMade(key []byte) (*sessions.CookieStore, ginsessions.Store) {
	return newStore(key, sessions.Options{Path: "/", Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode}),
		newGin(key, ginsessions.Options{Path: "/", Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode})
}

func dynamic(key []byte, options sessions.Options, secure bool) (*sessions.CookieStore, *sessions.CookieStore) {
	return newStore(key, options),
		newStore(key, sessions.Options{Path: "/", Secure: secure, HttpOnly: true, SameSite: http.SameSiteLaxMode})
}

func deletion(w http.ResponseWriter, r *http.Request, store sessions.Store) {
	s, _ := store.Get(r, "app")
	apply(s, &sessions.Options{Path: "/", MaxAge: -1})
	_ = s.Save(r, w)
}
