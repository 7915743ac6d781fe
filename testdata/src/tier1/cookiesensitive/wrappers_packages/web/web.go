// Package web chooses the names.
package web

import (
	"net/http"

	"tier1/cookiesensitive/wrappers_packages/cookies"
)

type user struct{ Name, Email, Password string }

func named(w http.ResponseWriter, r *http.Request, u user) {
	cookies.Put(w, "user", u)                 // want `^cookie "user" carries u \(field Password, as JSON, base64-encoded, not encrypted\); cookies are stored`
	cookies.Put(w, r.FormValue("n"), u.Email) // want `^cookie carries u\.Email \(as JSON, base64-encoded, not encrypted\); cookies are stored`
	cookies.Put(w, "name", u.Name)
}
