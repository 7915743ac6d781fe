// Package handlers says of each session how long its cookie lasts.
package handlers

import (
	"net/http"

	"github.com/gorilla/sessions"

	"tier1/sessionexpiry/persession/store"
)

type app struct{ store *sessions.CookieStore }

func newApp(key []byte) *app { return &app{store.New(key)} }

func (a *app) login(w http.ResponseWriter, r *http.Request) {
	s, err := a.store.Get(r, "app")
	if err != nil {
		http.Error(w, "no session", http.StatusBadRequest)
		return
	}
	s.Options = &sessions.Options{
		Path:     "/",
		MaxAge:   3600, // want `^the cookie ends after 1 hour but the server accepts it for 30 days: Options\.MaxAge does not change the age that the codecs accept$`
		HttpOnly: true,
	}
	s.Values["user"] = r.FormValue("user")
	if err := s.Save(r, w); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func (a *app) remembers(w http.ResponseWriter, r *http.Request) {
	s, err := a.store.Get(r, "app")
	if err != nil {
		http.Error(w, "no session", http.StatusBadRequest)
		return
	}
	s.Options = &sessions.Options{Path: "/", MaxAge: 86400 * 30, HttpOnly: true}
	if err := s.Save(r, w); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func (a *app) logout(w http.ResponseWriter, r *http.Request) {
	s, err := a.store.Get(r, "app")
	if err != nil {
		http.Error(w, "no session", http.StatusBadRequest)
		return
	}
	s.Options = &sessions.Options{Path: "/", MaxAge: -1}
	if err := s.Save(r, w); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}
