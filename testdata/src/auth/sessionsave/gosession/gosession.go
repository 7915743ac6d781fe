// Package gosession changes sessions of go-session.
package gosession

import (
	"net/http"

	"github.com/go-session/session/v3"
)

func badly(w http.ResponseWriter, r *http.Request) {
	store, err := session.Start(r.Context(), w, r)
	if err != nil {
		return
	}
	store.Set("user", 1) // want `the session is changed here and not saved before the function returns`
	http.Redirect(w, r, "/", http.StatusFound)
}

func logout(w http.ResponseWriter, r *http.Request, m *session.Manager) {
	store, err := m.Start(r.Context(), w, r)
	if err != nil {
		return
	}
	store.Delete("user") // want `the session is changed here and not saved before the function returns`
}

// Silent from here on.

func well(w http.ResponseWriter, r *http.Request) {
	store, err := session.Start(r.Context(), w, r)
	if err != nil {
		return
	}
	store.Set("user", 1)
	if err := store.Save(); err != nil {
		http.Error(w, "cannot log in", http.StatusInternalServerError)
		return
	}
	http.Redirect(w, r, "/", http.StatusFound)
}

func flushed(w http.ResponseWriter, r *http.Request) error {
	store, err := session.Start(r.Context(), w, r)
	if err != nil {
		return err
	}
	return store.Flush()
}

func handedOn(w http.ResponseWriter, r *http.Request, save func(session.Store)) {
	store, err := session.Start(r.Context(), w, r)
	if err != nil {
		return
	}
	store.Set("user", 1)
	save(store)
}
