// Package gorilla logs people out of sessions that are kept in files.
package gorilla

import (
	"net/http"

	"github.com/gorilla/sessions"
)

var store = sessions.NewFilesystemStore("", []byte("0123456789abcdef0123456789abcdef"))

func user(r *http.Request) any {
	s, err := store.Get(r, "shop")
	if err != nil {
		return nil
	}
	return s.Values["user"]
}

func logout(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "shop", Path: "/", MaxAge: -1}) // want `this logout only deletes cookie "shop", and whoever has its value stays logged in on the server; save the session with a negative Options.MaxAge instead`
}

// Silent from here on.

func logoutSaves(w http.ResponseWriter, r *http.Request) {
	s, err := store.Get(r, "shop")
	if err != nil {
		return
	}
	s.Options.MaxAge = -1
	s.Save(r, w)
	http.SetCookie(w, &http.Cookie{Name: "shop", Path: "/", MaxAge: -1})
}

func logoutEmpties(w http.ResponseWriter, r *http.Request) {
	s, err := store.Get(r, "shop")
	if err != nil {
		return
	}
	delete(s.Values, "user")
	s.Save(r, w)
	http.SetCookie(w, &http.Cookie{Name: "shop", Path: "/", MaxAge: -1})
}

func logoutOfOther(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", Path: "/", MaxAge: -1})
}

func logoutSavesThroughPointer(w http.ResponseWriter, r *http.Request) {
	s, err := store.Get(r, "shop")
	if err != nil {
		return
	}
	*s.Options = sessions.Options{Path: "/", MaxAge: -1}
	s.Save(r, w)
	http.SetCookie(w, &http.Cookie{Name: "shop", Path: "/", MaxAge: -1})
}
