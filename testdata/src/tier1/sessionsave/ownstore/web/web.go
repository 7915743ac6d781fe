// Package web keeps sessions in a store of the program's own.
package web

import (
	"net/http"

	"tier1/sessionsave/ownstore/own"
)

var store = &own.Store{}

func savedByTheStore(w http.ResponseWriter, r *http.Request, values map[any]any) error {
	session, err := store.Get(r, "id")
	if err != nil {
		return err
	}
	for k, v := range values {
		session.Values[k] = v
	}
	return store.Save(r, w, session)
}

func savedByItself(w http.ResponseWriter, r *http.Request) error {
	session, err := store.Get(r, "id")
	if err != nil {
		return err
	}
	session.Values["user"] = 1
	return session.Save(r, w)
}

func lost(w http.ResponseWriter, r *http.Request) error {
	session, err := store.Get(r, "id")
	if err != nil {
		return err
	}
	session.Values["user"] = 1 // want `the session is changed here and not saved before the function returns, so the change is lost`
	return nil
}

// A method of that name that is another one saves nothing.
func notSaved(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "id")
	session.Values["user"] = 1 // want `the session is changed here and not saved`
	own.Journal{}.Save("user")
}
