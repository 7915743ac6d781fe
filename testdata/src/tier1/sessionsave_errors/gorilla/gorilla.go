// Package gorilla saves sessions, and looks at the error or does not.
package gorilla

import (
	"log"
	"net/http"

	"github.com/gorilla/sessions"
)

var store = sessions.NewCookieStore([]byte("key"))

func thrownAway(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	session.Values["user"] = 1
	session.Save(r, w) // want `^the error of saving the session is thrown away, so nobody hears of a change that is lost$`
}

func named(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	session.Values["user"] = 1
	_ = session.Save(r, w) // want `the error of saving the session is thrown away`
}

func deferred(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	defer session.Save(r, w) // want `the error of saving the session is thrown away`
	session.Values["user"] = 1
}

func all(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	session.Values["user"] = 1
	sessions.Save(r, w) // want `the error of saving the session is thrown away`
}

func byTheStore(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	session.Values["user"] = 1
	store.Save(r, w, session) // want `the error of saving the session is thrown away`
}

func overwritten(w http.ResponseWriter, r *http.Request) error {
	session, _ := store.Get(r, "session")
	session.Values["user"] = 1
	err := session.Save(r, w) // want `the error of saving the session is thrown away`
	_, err = w.Write(nil)
	return err
}

func lookedAt(w http.ResponseWriter, r *http.Request) error {
	session, _ := store.Get(r, "session")
	session.Values["user"] = 1
	if err := session.Save(r, w); err != nil {
		log.Print(err)
	}
	if session.Save(r, w) != nil {
		http.Error(w, "", http.StatusInternalServerError)
	}
	log.Print(session.Save(r, w))
	return session.Save(r, w)
}

func leftToTheCaller(w http.ResponseWriter, r *http.Request) (err error) {
	session, _ := store.Get(r, "session")
	defer func() { err = session.Save(r, w) }()
	session.Values["user"] = 1
	return nil
}

type own struct{}

func (own) Save(*http.Request, http.ResponseWriter) error { return nil }

func noSession(w http.ResponseWriter, r *http.Request) {
	own{}.Save(r, w)
}
