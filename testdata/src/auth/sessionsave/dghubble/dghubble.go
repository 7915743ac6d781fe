// Package dghubble changes sessions of dghubble/sessions.
package dghubble

import (
	"net/http"

	"github.com/dghubble/sessions"
)

func badly(w http.ResponseWriter, store sessions.Store[string]) {
	session := store.New("app")
	session.Set("user", "gopher") // want `the session is changed here and not saved before the function returns`
	http.Redirect(w, nil, "/", http.StatusFound)
}

// Silent from here on.

func well(w http.ResponseWriter, r *http.Request, store sessions.Store[string]) {
	session, err := store.Get(r, "app")
	if err != nil {
		session = store.New("app")
	}
	session.Set("user", "gopher")
	if err := session.Save(w); err != nil {
		http.Error(w, "cannot log in", http.StatusInternalServerError)
	}
}

func byStore(w http.ResponseWriter, store sessions.Store[string]) error {
	session := store.New("app")
	session.Set("user", "gopher")
	return store.Save(w, session)
}

func over(w http.ResponseWriter, store sessions.Store[string]) {
	session := store.New("app")
	session.Set("user", "")
	session.Destroy(w)
}

func handedOn(store sessions.Store[string], save func(*sessions.Session[string])) {
	session := store.New("app")
	session.Set("user", "gopher")
	save(session)
}
