// Package web deletes by functions of another package.
package web

import (
	"net/http"

	"tier1/cookiedelete/packages/cookies"
)

func login(w http.ResponseWriter, r *http.Request, id string) {
	cookies.Set(w, "sid", id, 3600)
	cookies.Set(w, "tab", id, 3600)
}

func logout(w http.ResponseWriter, r *http.Request) {
	cookies.Set(w, "sid", "", 0) // want `cookie "sid" is not deleted: a MaxAge of 0 is not sent`
	cookies.Set(w, "tab", "", -1)
}

func reset(w http.ResponseWriter, r *http.Request) {
	cookies.Set(w, "new", "", 0)
}
