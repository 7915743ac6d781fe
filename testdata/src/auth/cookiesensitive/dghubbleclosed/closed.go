// Package dghubbleclosed has a store with a key to encrypt sessions with: it is silent.
package dghubbleclosed

import (
	"net/http"

	"github.com/dghubble/sessions"
)

func newStore(sign, encrypt []byte) sessions.Store[string] {
	return sessions.NewCookieStore[string](nil, sign, encrypt)
}

func login(w http.ResponseWriter, r *http.Request, store sessions.Store[string]) error {
	session := store.New("app")
	session.Set("pw", r.FormValue("password"))
	return session.Save(w)
}
