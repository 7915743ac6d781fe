// Package web logs people out by what another package has for it.
package web

import (
	"net/http"

	"tier1/sessionlogout/packages/auth"
)

func user(r *http.Request) string { return auth.Sessions.GetString(r.Context(), "user") }

func flash(r *http.Request) { auth.Sessions.Put(r.Context(), "flash", "good bye") }

func logout(w http.ResponseWriter, r *http.Request) {
	auth.Touch(r.Context())
	http.SetCookie(w, &http.Cookie{Name: "session", Path: "/", MaxAge: -1}) // want `this logout only deletes cookie "session"`
}

func signOut(w http.ResponseWriter, r *http.Request) {
	flash(r)
	auth.Forget(w) // want `this logout only deletes cookie "session"`
}

// Silent from here on.

func logoutEnds(w http.ResponseWriter, r *http.Request) {
	auth.End(r.Context())
	http.SetCookie(w, &http.Cookie{Name: "session", Path: "/", MaxAge: -1})
}

func signOutEnds(w http.ResponseWriter, r *http.Request) {
	auth.Forget(w)
	auth.End(r.Context())
}
