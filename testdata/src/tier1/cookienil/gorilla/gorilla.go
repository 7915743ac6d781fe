// Package gorilla has sessions that are nil for a name that no cookie can have.
package gorilla

import (
	"net/http"

	"github.com/gorilla/sessions"
)

var store = sessions.NewCookieStore([]byte("0123456789abcdef0123456789abcdef"))

const name = "session"

var sessionName = "session"

func chosen(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, r.URL.Query().Get("app"))
	session.Values["a"] = 1 // want `^session is nil where the name of the session cannot be that of a cookie, and session.Values panics; check the error of store.Get \(line 17\) first$`
}

func saved(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "s-"+r.FormValue("app"))
	_ = session.Save(r, w) // want `session is nil where .*, and Save panics`
}

func savedByStore(w http.ResponseWriter, r *http.Request, s sessions.Store) {
	session, _ := s.Get(r, r.FormValue("app"))
	_ = s.Save(r, w, session) // want `session is nil where .*, and Save panics`
}

func checked(w http.ResponseWriter, r *http.Request) {
	session, err := store.Get(r, r.FormValue("app"))
	if err != nil {
		return
	}
	session.Values["a"] = 1
	if s, _ := store.Get(r, r.FormValue("b")); s != nil {
		s.Values["a"] = 1
	}
}

// A session that cannot be decoded is a new one, so that this is the way to do it.
func constant(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, name)
	session.Values["a"] = 1
	session, _ = store.Get(r, sessionName)
	session.Values["a"] = 1
}

type app struct {
	cookie string
	store  sessions.Store
}

// The name of a field is that of a configuration.
func (a *app) configured(w http.ResponseWriter, r *http.Request) {
	session, _ := a.store.Get(r, a.cookie)
	session.Values["a"] = 1
}

func (a *app) session(r *http.Request, name string) *sessions.Session {
	session, _ := a.store.Get(r, name)
	session.Values["a"] = 1
	return session
}

func fresh(w http.ResponseWriter, r *http.Request) {
	session, _ := store.New(r, r.FormValue("app"))
	session.Values["a"] = 1
}
