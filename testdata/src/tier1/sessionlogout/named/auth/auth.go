// Package auth has sessions for others, whose cookie has a name of its own.
package auth

import (
	"net/http"

	"github.com/alexedwards/scs/v2"
)

// Sessions are those of the program.
var Sessions = manager()

func manager() *scs.SessionManager {
	m := scs.New()
	m.Cookie.Name = "shop"
	return m
}

// RemoveSession only removes the cookie.
func RemoveSession(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "shop", Path: "/", MaxAge: -1})
}

// EndSession removes both.
func EndSession(w http.ResponseWriter, r *http.Request) error {
	RemoveSession(w)
	return Sessions.Destroy(r.Context())
}
