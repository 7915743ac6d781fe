// Package given logs people out of sessions whose manager it is given, and names.
package given

import (
	"net/http"
	"time"

	"github.com/alexedwards/scs/v2"
)

type server struct{ sessions *scs.SessionManager }

func newServer(m *scs.SessionManager) *server {
	m.Lifetime = time.Hour
	m.Cookie.Name = "shop"
	return &server{m}
}

func (s *server) login(w http.ResponseWriter, r *http.Request) {
	s.sessions.Put(r.Context(), "user", "alice")
}

func (s *server) logout(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "shop", Path: "/", MaxAge: -1}) // want `this logout only deletes cookie "shop"`
}

// Silent from here on.

func (s *server) logoutDestroys(w http.ResponseWriter, r *http.Request) {
	if err := s.sessions.Destroy(r.Context()); err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "shop", Path: "/", MaxAge: -1})
}

// It is not how the cookie is called here.
func (s *server) logoutOfDefault(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", Path: "/", MaxAge: -1})
}
