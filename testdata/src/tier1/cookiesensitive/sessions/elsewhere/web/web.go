// Package web has its sessions in a store of another package.
package web

import (
	"net/http"

	"tier1/cookiesensitive/sessions/elsewhere/store"
)

func login(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Sessions.Get(r, "app")
	session.Values["pw"] = r.FormValue("password") // want `session value "pw" carries r\.FormValue\("password"\); the store keeps`
	session.Values["user"] = r.FormValue("user")
	_ = session.Save(r, w)
}
