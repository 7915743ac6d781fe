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
