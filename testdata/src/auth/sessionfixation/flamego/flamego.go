// Package flamego logs people in with sessions of flamego.
package flamego

import (
	"net/http"

	"github.com/flamego/session"
)

func checkPassword(name, password string) bool { return name == password }

func login(w http.ResponseWriter, r *http.Request, s session.Session) {
	if checkPassword(r.FormValue("name"), r.FormValue("password")) {
		s.Set("user_id", 1) // want `the session keeps its identifier when checkPassword has let somebody in and "user_id" is put into it, so whoever planted the identifier is logged in too; call RegenerateID first`
	}
}

// Silent from here on.

func anew(w http.ResponseWriter, r *http.Request, s session.Session) {
	if checkPassword(r.FormValue("name"), r.FormValue("password")) {
		if err := s.RegenerateID(w, r); err != nil {
			return
		}
		s.Set("user_id", 1)
	}
}
