// Package cookies makes and sends cookies for another package.
package cookies

import (
	"crypto/rand"
	"net/http"
)

// New is for others to send.
func New(name string) *http.Cookie { return &http.Cookie{Name: name, Value: rand.Text()} }

// State is told here.
func State(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{Name: "oauth_state", Value: value, SameSite: http.SameSiteStrictMode}) // want `^cookie "oauth_state" is sent with SameSite=Strict: the browser`
}

// Strict is right for most names.
func Strict(w http.ResponseWriter, name, value string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, SameSite: http.SameSiteStrictMode})
}

// Base is deleted here, which Strict does not hinder, and sent by others.
func Base(value string) *http.Cookie {
	return &http.Cookie{Name: "oauth_state", Value: value, SameSite: http.SameSiteStrictMode}
}

func over(w http.ResponseWriter) {
	c := Base("")
	c.MaxAge = -1
	http.SetCookie(w, c)
}

// Set has a parameter for SameSite.
func Set(w http.ResponseWriter, name, value string, mode http.SameSite) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, SameSite: mode})
}
