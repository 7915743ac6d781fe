// Package explicit has handlers that save sessions by a method of another package.
package explicit

import (
	"net/http"
	"os"

	"github.com/gorilla/sessions"
	"tier1/sessionsave/explicit/filters"
)

var store = sessions.NewCookieStore(key())

func key() []byte { return []byte(os.Getenv("SESSION_KEY")) }

func login(c *filters.Context, user string) error {
	c.Session().Values["user"] = user
	return c.Save()
}

func logout(c *filters.Context) {
	delete(c.Session().Values, "user") // want `the session is changed here and not saved`
}

func visit(w http.ResponseWriter, r *http.Request) {
	s, _ := store.Get(r, "session")
	s.Values["seen"] = true // want `the session is changed here and not saved`
	w.WriteHeader(http.StatusNoContent)
}
