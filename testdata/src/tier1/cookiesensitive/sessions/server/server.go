// Package server keeps sessions on the server, or in a cookie where it is told
// to. Nothing is reported.
package server

import (
	"net/http"

	"github.com/gorilla/sessions"
)

func open(inCookie bool, key []byte) sessions.Store {
	if inCookie {
		return sessions.NewCookieStore(key)
	}
	return sessions.NewFilesystemStore("", key)
}

func login(w http.ResponseWriter, r *http.Request, store sessions.Store) {
	session, _ := store.Get(r, "app")
	session.Values["pw"] = r.FormValue("password")
	_ = session.Save(r, w)
}
