// Package cookies makes and sends cookies for another package.
package cookies

import (
	"crypto/rand"
	"net/http"
)

// New is for others to send.
func New(name string) *http.Cookie { return &http.Cookie{Name: name, Value: rand.Text()} }

// Set has a parameter for SameSite.
func Set(w http.ResponseWriter, name, value string, mode http.SameSite) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, SameSite: mode})
}
