// Package gormstore1 keeps sessions with wader/gormstore before its version 2.
package gormstore1

import (
	"net/http"

	"github.com/gorilla/sessions"
	"github.com/jinzhu/gorm"
	"github.com/wader/gormstore"
)

func badly(db *gorm.DB, key []byte) sessions.Store {
	store := gormstore.New(db, key)
	store.SessionOpts = &sessions.Options{Path: "/"} // want `without Secure` `without HttpOnly` `without SameSite`
	return store
}

func well(db *gorm.DB, key []byte) sessions.Store {
	store := gormstore.New(db, key)
	store.SessionOpts = &sessions.Options{Path: "/", Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode}
	return store
}

func dynamic(db *gorm.DB, key []byte, on bool, mode http.SameSite) sessions.Store {
	store := gormstore.New(db, key)
	store.SessionOpts = &sessions.Options{Path: "/", Secure: on, HttpOnly: on, SameSite: mode}
	return store
}

func partial(db *gorm.DB, key []byte) sessions.Store {
	store := gormstore.New(db, key) // want `without Secure` `without SameSite`
	store.SessionOpts.HttpOnly = true
	return store
}

func deletion(w http.ResponseWriter, r *http.Request, s *sessions.Session) error {
	s.Options = &sessions.Options{Path: "/", MaxAge: -1}
	return s.Save(r, w)
}
