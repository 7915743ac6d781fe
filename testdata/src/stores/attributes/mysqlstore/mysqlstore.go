// Package mysqlstore keeps sessions with srinathgs/mysqlstore.
package mysqlstore

import (
	"database/sql"
	"net/http"

	"github.com/gorilla/sessions"
	"github.com/srinathgs/mysqlstore"
)

func badly(db *sql.DB, key []byte) (sessions.Store, error) {
	store, err := mysqlstore.NewMySQLStoreFromConnection(db, "sessions", "/", 3600, key)
	if err != nil {
		return nil, err
	}
	store.Options = &sessions.Options{Path: "/"} // want `without Secure` `without HttpOnly`
	return store, nil
}

func well(db *sql.DB, key []byte) (sessions.Store, error) {
	store, err := mysqlstore.NewMySQLStoreFromConnection(db, "sessions", "/", 3600, key)
	if err != nil {
		return nil, err
	}
	store.Options = &sessions.Options{Path: "/", Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode}
	return store, nil
}

func dynamic(db *sql.DB, key []byte, on bool, mode http.SameSite) (sessions.Store, error) {
	store, err := mysqlstore.NewMySQLStoreFromConnection(db, "sessions", "/", 3600, key)
	if err != nil {
		return nil, err
	}
	store.Options = &sessions.Options{Path: "/", Secure: on, HttpOnly: on, SameSite: mode}
	return store, nil
}

func partial(db *sql.DB, key []byte) (sessions.Store, error) {
	store, err := mysqlstore.NewMySQLStoreFromConnection(db, "sessions", "/", 3600, key) // want `without Secure`
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
