package cookiesecure

import (
	"net/http"

	"github.com/gorilla/sessions"
)

var key = []byte("0123456789abcdef0123456789abcdef")

// GorillaReadBefore has a session with the options of the store that was asked for it
// first: of one name there is one in a request, whichever store saves it.
func GorillaReadBefore(w http.ResponseWriter, r *http.Request) {
	reads := sessions.NewCookieStore(key)
	reads.Options = &sessions.Options{Path: "/", MaxAge: 3600} // want `without Secure`
	if session, _ := reads.Get(r, "a"); session.Values["banned"] == true {
		http.Error(w, "banned", http.StatusForbidden)
		return
	}
	GorillaSave(w, r)
}

func GorillaSave(w http.ResponseWriter, r *http.Request) {
	session, _ := sessions.NewCookieStore(key).Get(r, "a")
	session.Values["user"] = "alice"
	session.Save(r, w)
}
