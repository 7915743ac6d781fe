// Package flamego logs people out of sessions of flamego.
package flamego

import (
	"net/http"

	"github.com/flamego/session"
)

func login(s session.Session) { s.Set("user", "alice") }

func logout(w http.ResponseWriter, s session.Session) {
	http.SetCookie(w, &http.Cookie{Name: "flamego_session", Path: "/", MaxAge: -1}) // want `this logout only deletes cookie "flamego_session"`
}

// Silent from here on.

func logoutFlushes(w http.ResponseWriter, s session.Session) {
	s.Flush()
	http.SetCookie(w, &http.Cookie{Name: "flamego_session", Path: "/", MaxAge: -1})
}
