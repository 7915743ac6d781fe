// Package app uses modules of a workspace: go.work, and no replace directive,
// says where they are.
package app

import (
	"crypto/rand"
	"net/http"

	"example.com/lib"
)

func constructor(w http.ResponseWriter) {
	http.SetCookie(w, lib.New(rand.Text())) // want `cookie "session" is sent without Secure, so browsers`
}

func wrapper(w http.ResponseWriter) {
	lib.Login(w, rand.Text(), false) // want `cookie "login" is sent without Secure, so browsers`
}

// Silent from here on.

func secured(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, lib.Hardened(rand.Text()))
	lib.Login(w, rand.Text(), r.TLS != nil)
	c := lib.New(rand.Text())
	c.Secure = true
	http.SetCookie(w, c)
}
