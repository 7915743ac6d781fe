// Package cookiesamesite_all is checked with -cookiesamesite.scope=all.
package cookiesamesite_all

import (
	"crypto/rand"
	"net/http"
)

func every(w http.ResponseWriter, name string) {
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: "dark"})    // want `cookie "theme" is sent without SameSite, so browsers`
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text()}) // want `cookie "sid" is sent without SameSite, so browsers`
	http.SetCookie(w, &http.Cookie{Name: name, Value: rand.Text()})  // want `cookie is sent without SameSite, so browsers`
}

// Silent from here on.

func lax(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: "dark", SameSite: http.SameSiteLaxMode})
	http.SetCookie(w, &http.Cookie{Name: "theme", MaxAge: -1})
	http.SetCookie(w, &http.Cookie{Name: "embed", Value: rand.Text(), SameSite: http.SameSiteNoneMode, Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), SameSite: http.SameSiteNoneMode, Secure: true})
}
