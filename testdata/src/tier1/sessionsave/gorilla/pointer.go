package gorilla

import (
	"net/http"

	"github.com/gorilla/sessions"
)

func logoutThroughPointer(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	*session.Options = sessions.Options{Path: "/", MaxAge: -1} // want `not saved`
}

func throughPointer(w http.ResponseWriter, r *http.Request) {
	s := get(r)
	*s.Options = sessions.Options{Path: "/", MaxAge: 3600} // want `not saved`
}

func throughNamedPointer(w http.ResponseWriter, r *http.Request) {
	s := get(r)
	options := s.Options
	*options = sessions.Options{Path: "/", MaxAge: -1} // want `not saved`
}

// Silent from here on.

func throughPointerAndSaved(w http.ResponseWriter, r *http.Request) {
	s := get(r)
	*s.Options = sessions.Options{Path: "/", MaxAge: -1}
	s.Save(r, w)
}

func configuredThroughPointer(r *http.Request) *sessions.Session {
	s := get(r)
	*s.Options = sessions.Options{Path: "/", MaxAge: 3600}
	return s
}
