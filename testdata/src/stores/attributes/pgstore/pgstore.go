// Package pgstore keeps sessions with antonlindstrom/pgstore.
package pgstore

import (
	"database/sql"
	"net/http"

	"github.com/antonlindstrom/pgstore"
	"github.com/gorilla/sessions"
)

func badly(db *sql.DB, key []byte) (sessions.Store, error) {
	store, err := pgstore.NewPGStoreFromPool(db, key)
	if err != nil {
		return nil, err
	}
	store.Options = &sessions.Options{Path: "/"} // want `without Secure` `without HttpOnly` `without SameSite`
	return store, nil
}

func well(db *sql.DB, key []byte) (sessions.Store, error) {
	store, err := pgstore.NewPGStoreFromPool(db, key)
	if err != nil {
		return nil, err
	}
	store.Options = &sessions.Options{Path: "/", Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode}
	return store, nil
}

func dynamic(db *sql.DB, key []byte, on bool, mode http.SameSite) (sessions.Store, error) {
	store, err := pgstore.NewPGStoreFromPool(db, key)
	if err != nil {
		return nil, err
	}
	store.Options = &sessions.Options{Path: "/", Secure: on, HttpOnly: on, SameSite: mode}
	return store, nil
}

func partial(db *sql.DB, key []byte) (sessions.Store, error) {
	store, err := pgstore.NewPGStoreFromPool(db, key) // want `without Secure` `without SameSite`
	if err != nil {
		return nil, err
	}
	store.Options.HttpOnly = true
	return store, nil
}

func deletion(w http.ResponseWriter, r *http.Request, s *sessions.Session) error {
	s.Options = &sessions.Options{Path: "/", MaxAge: -1}
	return s.Save(r, w)
}
