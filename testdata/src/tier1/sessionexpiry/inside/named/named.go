// Package named has sessions that only name one which the server keeps.
package named

import (
	"net/http"

	"github.com/gorilla/sessions"
)

func login(key []byte, w http.ResponseWriter, r *http.Request, id string) {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{MaxAge: 3600}
	s, _ := store.Get(r, "session")
	s.Values["session_id"] = id
	s.Save(r, w)
}
