// Package sessions has personal data reported in sessions, too.
package sessions

import (
	"net/http"

	"github.com/gorilla/sessions"
)

func personal(w http.ResponseWriter, r *http.Request, key []byte) {
	session, _ := sessions.NewCookieStore(key).Get(r, "app")
	session.Values["who"] = r.FormValue("email") // want `session value "who" carries r\.FormValue\("email"\)`
	session.Values["user"] = r.FormValue("user")
	http.SetCookie(w, &http.Cookie{Name: "who", Value: r.FormValue("email")}) // want `cookie "who" carries r\.FormValue\("email"\)`
}
