// Package dghubble puts what it reads from requests into sessions of dghubble/sessions.
package dghubble

import (
	"net/http"

	"github.com/dghubble/sessions"
)

func newStore(key []byte) sessions.Store[string] {
	return sessions.NewCookieStore[string](sessions.DefaultCookieConfig, key)
}

func login(w http.ResponseWriter, r *http.Request, store sessions.Store[string], id string) error {
	session := store.New("app")
	session.Set("pw", r.FormValue("password")) // want `session value "pw" carries r.FormValue\("password"\); the store keeps sessions in the cookie, signed but not encrypted`
	session.Set("user", id)                    // silent
	return session.Save(w)
}
