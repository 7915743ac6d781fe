// Package mongostore keeps sessions with kidstuff/mongostore.
package mongostore

import (
	"net/http"

	"github.com/globalsign/mgo"
	"github.com/gorilla/sessions"
	"github.com/kidstuff/mongostore"
)

func badly(c *mgo.Collection, key []byte) sessions.Store {
	store := mongostore.NewMongoStore(c, 3600, true, key)
	store.Options = &sessions.Options{Path: "/"} // want `without Secure` `without HttpOnly`
	return store
}

func well(c *mgo.Collection, key []byte) sessions.Store {
	store := mongostore.NewMongoStore(c, 3600, true, key)
	store.Options = &sessions.Options{Path: "/", Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode}
	return store
}

func dynamic(c *mgo.Collection, key []byte, on bool, mode http.SameSite) sessions.Store {
	store := mongostore.NewMongoStore(c, 3600, true, key)
	store.Options = &sessions.Options{Path: "/", Secure: on, HttpOnly: on, SameSite: mode}
	return store
}

func partial(c *mgo.Collection, key []byte) sessions.Store {
	store := mongostore.NewMongoStore(c, 3600, true, key) // want `without Secure`
	store.Options.HttpOnly = true
	return store
}

func deletion(w http.ResponseWriter, r *http.Request, s *sessions.Session) error {
	s.Options = &sessions.Options{Path: "/", MaxAge: -1}
	return s.Save(r, w)
}
