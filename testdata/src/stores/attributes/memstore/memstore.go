// Package memstore keeps sessions with quasoft/memstore.
package memstore

import (
	"net/http"

	"github.com/gorilla/sessions"
	"github.com/quasoft/memstore"
)

func badly(key []byte) sessions.Store {
	store := memstore.NewMemStore(key)
	store.Options = &sessions.Options{Path: "/"} // want `without Secure` `without HttpOnly` `without SameSite`
	return store
}

func well(key []byte) sessions.Store {
	store := memstore.NewMemStore(key)
	store.Options = &sessions.Options{Path: "/", Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode}
	return store
}

func dynamic(key []byte, on bool, mode http.SameSite) sessions.Store {
	store := memstore.NewMemStore(key)
	store.Options = &sessions.Options{Path: "/", Secure: on, HttpOnly: on, SameSite: mode}
	return store
}

func partial(key []byte) sessions.Store {
	store := memstore.NewMemStore(key) // want `without Secure` `without SameSite`
	store.Options.HttpOnly = true
	return store
}

func deletion(w http.ResponseWriter, r *http.Request, s *sessions.Session) error {
	s.Options = &sessions.Options{Path: "/", MaxAge: -1}
	return s.Save(r, w)
}
