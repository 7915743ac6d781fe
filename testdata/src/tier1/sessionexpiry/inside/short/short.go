// Package short has sessions that say who somebody is.
package short

import (
	"net/http"

	"github.com/gorilla/sessions"
)

func login(key []byte, w http.ResponseWriter, r *http.Request, id string) {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{MaxAge: 3600} // want `the cookie ends after 1 hour but the server accepts it for 30 days`
	s, _ := store.Get(r, "session")
	s.Values["user"] = id
	s.Save(r, w)
}
