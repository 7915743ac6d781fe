// Package web sends the cookies of another package.
package web

import (
	"net/http"

	"tier1/cookiesamesite/packages/cookies"
)

func constructor(w http.ResponseWriter) {
	http.SetCookie(w, cookies.New("sid")) // want `cookie "sid" is sent without SameSite, so browsers`
}

func argument(w http.ResponseWriter, id string) {
	cookies.Set(w, "sid", id, http.SameSiteDefaultMode)        // want `cookie "sid" is sent without SameSite, so browsers`
	cookies.Set(w, "oauth_state", id, http.SameSiteStrictMode) // want `cookie "oauth_state" is sent with SameSite=Strict: the browser`
}

func named(w http.ResponseWriter, id string) {
	cookies.Strict(w, "oauth_state", id) // want `cookie "oauth_state" is sent with SameSite=Strict: the browser`
	http.SetCookie(w, cookies.Base(id))  // want `cookie "oauth_state" is sent with SameSite=Strict: the browser`
}

// Silent from here on.

func toldThere(w http.ResponseWriter, id string) {
	cookies.State(w, id)
	cookies.Strict(w, "sid", id)
}

func right(w http.ResponseWriter, id string, mode http.SameSite) {
	c := cookies.New("sid")
	c.SameSite = http.SameSiteLaxMode
	http.SetCookie(w, c)
	http.SetCookie(w, cookies.New("theme"))
	cookies.Set(w, "sid", id, http.SameSiteStrictMode)
	cookies.Set(w, "sid", id, mode)
	cookies.Set(w, "theme", id, http.SameSiteDefaultMode)
}
