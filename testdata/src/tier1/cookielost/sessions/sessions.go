// Package sessions saves sessions of gorilla.
package sessions

import (
	"fmt"
	"net/http"

	"github.com/gorilla/sessions"
)

var store = sessions.NewCookieStore([]byte("0123456789abcdef0123456789abcdef"))

func late(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	session.Values["user"] = 1
	fmt.Fprint(w, "hello")
	session.Save(r, w) // want `^the session is saved after fmt.Fprint has sent the header on line 16,`
}

func lateByStore(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	http.Redirect(w, r, "/", http.StatusFound)
	store.Save(r, w, session) // want `the session is saved after http.Redirect has`
}

func lateForAll(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	sessions.Save(r, w) // want `the session is saved after w.WriteHeader has`
}

func deferred(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	defer session.Save(r, w) // want `the session is saved after fmt.Fprint has`
	fmt.Fprint(w, "hello")
}

func save(w http.ResponseWriter, r *http.Request, s *sessions.Session) error {
	return s.Save(r, w)
}

func inHelper(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	fmt.Fprint(w, "hello")
	if err := save(w, r, session); err != nil { // want `the session is saved after fmt.Fprint has`
		return
	}
}

func inTime(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	if err := session.Save(r, w); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	http.Redirect(w, r, "/", http.StatusFound)
}
