// Package interfaces sends cookies through interfaces. The engine does not see
// that a parameter decides where a method is called through an interface, nor
// that the receiver is itself the response.
package interfaces

import (
	"crypto/rand"
	"net/http"
)

type flatSender interface {
	set(w http.ResponseWriter, name, value string, secure bool)
}

type flat struct{}

func (flat) set(w http.ResponseWriter, name, value string, secure bool) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Secure: secure})
}

type app struct{ cookies flatSender }

func (a *app) login(w http.ResponseWriter, r *http.Request) {
	a.cookies.set(w, "flat", rand.Text(), false) // want `cookie "flat" is sent without Secure, so browsers`
}
