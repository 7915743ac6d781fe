// Package own saves sessions by a store of the program's own.
package own

import (
	"net/http"

	"stores/sessionsave/own/store"
)

var kept *store.Memory

func add(w http.ResponseWriter, r *http.Request, values map[string]any) error {
	session, err := kept.Get(r, "id")
	if err != nil {
		return err
	}
	if len(session.ID) == 0 {
		session, err = kept.New(r, "id")
		if err != nil {
			return err
		}
	}
	for k, v := range values {
		session.Values[k] = v
	}
	if err = kept.Save(r, w, session); err != nil {
		return err
	}
	return nil
}

func lost(r *http.Request) error {
	session, err := kept.Get(r, "id")
	if err != nil {
		return err
	}
	session.Values["user"] = 1 // want `the session is changed here and not saved`
	return nil
}
