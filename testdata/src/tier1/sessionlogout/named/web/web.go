// Package web logs people out of the sessions of another package.
package web

import (
	"net/http"

	"tier1/sessionlogout/named/auth"
	"tier1/sessionlogout/named/between"
)

func logout(w http.ResponseWriter, r *http.Request) {
	if between.Ready() {
		http.SetCookie(w, &http.Cookie{Name: "shop", Path: "/", MaxAge: -1}) // want `this logout only deletes cookie "shop", and whoever has its value stays logged in on the server; call Destroy as well`
	}
}

// What the other does its name does not say, but its package.
func signOut(w http.ResponseWriter, r *http.Request) {
	auth.RemoveSession(w) // want `this logout only deletes cookie "shop"`
}

// Silent from here on.

func signOutEnds(w http.ResponseWriter, r *http.Request) error { return auth.EndSession(w, r) }

// Sessions have another cookie.
func logoutOfDefault(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", Path: "/", MaxAge: -1})
}
