// Package gothic begins and ends logins at a provider.
package gothic

import (
	"net/http"

	"github.com/markbates/goth/gothic"
)

func late(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	_ = gothic.Logout(w, r) // want `^the session is saved after w\.WriteHeader has sent the header on line 11`
}

func begun(w http.ResponseWriter, r *http.Request) {
	gothic.BeginAuthHandler(w, r)
	http.SetCookie(w, &http.Cookie{Name: "from", Value: r.URL.Path, Secure: true, HttpOnly: true}) // want `^cookie "from" is set after gothic\.BeginAuthHandler has sent the header`
}

// Silent from here on.

func early(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "from", Value: r.URL.Path, Secure: true, HttpOnly: true})
	gothic.BeginAuthHandler(w, r)
}

func logout(w http.ResponseWriter, r *http.Request) {
	_ = gothic.Logout(w, r)
	http.Redirect(w, r, "/", http.StatusSeeOther)
}
