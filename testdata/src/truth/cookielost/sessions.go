package cookielost

import (
	"io"
	"net/http"

	"github.com/alexedwards/scs/v2"
	"github.com/gorilla/sessions"
)

var store = sessions.NewCookieStore([]byte("0123456789abcdef0123456789abcdef"))

func GorillaSaveAfter(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "a")
	session.Values["user"] = "alice"
	io.WriteString(w, "welcome")
	session.Save(r, w) // want `session`
}

func GorillaSaveDeferred(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "a")
	defer session.Save(r, w) // want `session`
	session.Values["user"] = "alice"
	io.WriteString(w, "welcome")
}

func GorillaSaveBefore(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "a")
	session.Values["user"] = "alice"
	session.Save(r, w)
	io.WriteString(w, "welcome")
}

// Manager is what the server loads and saves sessions with.
var Manager = scs.New()

func SCSPutAfter(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, "welcome")
	Manager.Put(r.Context(), "user", "alice") // want `the session is changed`
}

func SCSPutBefore(w http.ResponseWriter, r *http.Request) {
	Manager.Put(r.Context(), "user", "alice")
	io.WriteString(w, "welcome")
}
