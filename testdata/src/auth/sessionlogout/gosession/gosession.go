// Package gosession logs people out of sessions of go-session.
package gosession

import (
	"net/http"

	"github.com/go-session/session/v3"
)

func login(w http.ResponseWriter, r *http.Request) {
	store, err := session.Start(r.Context(), w, r)
	if err != nil {
		return
	}
	store.Set("user", "alice")
	store.Save()
}

func logout(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "go_session_id", Path: "/", MaxAge: -1}) // want `this logout only deletes cookie "go_session_id", and whoever has its value stays logged in on the server; call Destroy as well`
}

// Silent from here on.

func logoutDestroys(w http.ResponseWriter, r *http.Request) {
	session.Destroy(r.Context(), w, r)
	http.SetCookie(w, &http.Cookie{Name: "go_session_id", Path: "/", MaxAge: -1})
}

func logoutFlushes(w http.ResponseWriter, r *http.Request) {
	if store, err := session.Start(r.Context(), w, r); err == nil {
		store.Flush()
	}
	http.SetCookie(w, &http.Cookie{Name: "go_session_id", Path: "/", MaxAge: -1})
}
