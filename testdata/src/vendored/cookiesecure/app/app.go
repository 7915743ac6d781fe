// Package app sends cookies through a module that is vendored.
package app

import (
	"crypto/rand"
	"net/http"

	"example.com/wrap"
)

func wrapper(w http.ResponseWriter) {
	wrap.Set(w, "wrapper", rand.Text(), false) // want `cookie "wrapper" is sent without Secure, so browsers`
}

func constructor(w http.ResponseWriter) {
	http.SetCookie(w, wrap.New(rand.Text())) // want `cookie "session" is sent without Secure, so browsers`
}

func sender(w http.ResponseWriter) {
	wrap.Send(w, &http.Cookie{Name: "sender", Value: rand.Text()}) // want `cookie "sender" is sent without Secure, so browsers`
}

// Silent from here on.

func secured(w http.ResponseWriter, r *http.Request) {
	wrap.Set(w, "on", rand.Text(), true)
	wrap.Set(w, "tls", rand.Text(), r.TLS != nil)
	http.SetCookie(w, wrap.Hardened(rand.Text()))
	c := wrap.New(rand.Text())
	c.Secure = true
	wrap.Send(w, c)
}

// It is the other module that has to change.
func decidedThere(w http.ResponseWriter) {
	wrap.SetInsecurely(w, "there", rand.Text())
}
