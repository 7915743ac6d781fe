// Package sess has helpers for other packages.
package sess

import (
	"net/http"

	"github.com/gorilla/sessions"
)

var store sessions.Store = sessions.NewCookieStore([]byte("0123456789abcdef0123456789abcdef"))

// Get finds the session.
func Get(r *http.Request) *sessions.Session {
	s, _ := store.Get(r, "session")
	return s
}

// SetUser leaves the saving to its callers.
func SetUser(s *sessions.Session, user int) { s.Values["user"] = user }

// Save saves.
func Save(w http.ResponseWriter, r *http.Request, s *sessions.Session) {
	if err := s.Save(r, w); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

// Configured returns the session of a request with other options.
func Configured(r *http.Request) *sessions.Session {
	s := Get(r)
	s.Options = &sessions.Options{Path: "/", MaxAge: 3600, HttpOnly: true}
	return s
}

// Ended returns the session of a request, which ends when it is saved.
func Ended(r *http.Request) *sessions.Session {
	s := Get(r)
	s.Options.MaxAge = -1
	return s
}

// Emptied returns the session of a request without what it had.
func Emptied(r *http.Request) *sessions.Session {
	s := Get(r)
	clear(s.Values)
	return s
}
