// Package chosen tells the codecs of its store how old a session may be.
package chosen

import (
	"net/http"

	"github.com/gorilla/sessions"
)

func newStore(key []byte) *sessions.CookieStore {
	s := sessions.NewCookieStore(key)
	s.MaxAge(3600)
	return s
}

type app struct{ store *sessions.CookieStore }

func newApp(key []byte) *app { return &app{newStore(key)} }

func (a *app) login(w http.ResponseWriter, r *http.Request) {
	s, err := a.store.Get(r, "app")
	if err != nil {
		http.Error(w, "no session", http.StatusBadRequest)
		return
	}
	s.Options = &sessions.Options{Path: "/", MaxAge: 600, HttpOnly: true}
	if err := s.Save(r, w); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}
