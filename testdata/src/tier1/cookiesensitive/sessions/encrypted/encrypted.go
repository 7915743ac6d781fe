// Package encrypted keeps sessions in a cookie that is encrypted. Nothing is
// reported.
package encrypted

import (
	"net/http"
	"os"

	"github.com/gorilla/sessions"
)

var store = sessions.NewCookieStore([]byte(os.Getenv("KEY")), []byte(os.Getenv("BLOCK")))

func login(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "app")
	session.Values["pw"] = r.FormValue("password")
	session.AddFlash(r.FormValue("password"))
	_ = session.Save(r, w)
}
