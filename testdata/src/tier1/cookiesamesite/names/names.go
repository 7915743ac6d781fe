// Package names sends cookies of many names without SameSite.
package names

import (
	"crypto/rand"
	"net/http"
)

func set(w http.ResponseWriter, name string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: rand.Text(), Path: "/"}) // want `^cookie is sent without SameSite, so browsers`
}

// Reported in set, which leaves it out, once for both.
func sensitive(w http.ResponseWriter) {
	set(w, "access_token")
	set(w, "userSession")
	set(w, "theme")
}

func partlyKnown(w http.ResponseWriter, tenant string) {
	http.SetCookie(w, &http.Cookie{Name: "sid-" + tenant, Value: rand.Text()}) // want `^cookie is sent without SameSite, so browsers`
}

// What an OAuth login keeps is a credential, too.
func state(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "oauth_state", Value: rand.Text()}) // want `^cookie "oauth_state" is sent without SameSite, so browsers`
}

func numbered(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "1"}) // want `^cookie "session" is sent without SameSite, so browsers`
}

// Silent from here on.

// What is the same for everybody is no session, whatever the cookie is called.
func flag(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "jwt_logged_in", Value: "true"})
	http.SetCookie(w, &http.Cookie{Name: "remember", Value: "yes"})
}

func plain(w http.ResponseWriter, name string) {
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: "dark"})
	http.SetCookie(w, &http.Cookie{Name: "csrf_token", Value: rand.Text()})
	http.SetCookie(w, &http.Cookie{Name: "author", Value: "me"})
	http.SetCookie(w, &http.Cookie{Name: "last_access", Value: "now"})
	http.SetCookie(w, &http.Cookie{Name: "cart", Value: rand.Text()})
	http.SetCookie(w, &http.Cookie{Name: name, Value: rand.Text()})
}
