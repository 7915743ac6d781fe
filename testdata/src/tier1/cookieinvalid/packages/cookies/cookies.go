// Package cookies makes and sends cookies for another package.
package cookies

import (
	"crypto/rand"
	"net/http"
)

// New is for others to send.
func New(name string) *http.Cookie { return &http.Cookie{Name: name, Value: rand.Text(), Secure: true} }

// Set has a parameter for Secure.
func Set(w http.ResponseWriter, name, value string, secure bool) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: "/", Secure: secure})
}

// Embedded is for other sites, and says so to the browser without Secure.
func Embedded() *http.Cookie {
	return &http.Cookie{Name: "embed", Value: rand.Text(), SameSite: http.SameSiteNoneMode}
}
