// Package gingorm keeps sessions of gin-contrib in a database.
package gingorm

import (
	"net/http"

	"github.com/gin-contrib/sessions"
	ginstore "github.com/gin-contrib/sessions/gorm"
	"gorm.io/gorm"
)

func badly(db *gorm.DB, key []byte) sessions.Store {
	store := ginstore.NewStore(db, true, key)
	store.Options(sessions.Options{Path: "/"}) // want `without Secure` `without HttpOnly` `without SameSite`
	return store
}

func well(db *gorm.DB, key []byte) sessions.Store {
	store := ginstore.NewStore(db, true, key)
	store.Options(sessions.Options{Path: "/", Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode})
	return store
}

func dynamic(db *gorm.DB, key []byte, on bool, mode http.SameSite) sessions.Store {
	store := ginstore.NewStore(db, true, key)
	store.Options(sessions.Options{Path: "/", Secure: on, HttpOnly: on, SameSite: mode})
	return store
}

func partial(db *gorm.DB, key []byte) sessions.Store {
	store := ginstore.NewStore(db, true, key)
	options := sessions.Options{Path: "/"} // want `without Secure` `without SameSite`
	options.HttpOnly = true
	store.Options(options)
	return store
}
