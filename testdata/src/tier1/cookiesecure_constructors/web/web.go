// Package web sends what was reported, or silenced, where it is made.
package web

import (
	"net/http"

	"tier1/cookiesecure_constructors/cookies"
)

func send(w http.ResponseWriter, v string) {
	http.SetCookie(w, cookies.New(v))
	http.SetCookie(w, cookies.Named("named", v))
	http.SetCookie(w, cookies.Ignored(v))
	http.SetCookie(w, cookies.Secure(v))
	http.SetCookie(w, cookies.Decided(v, false)) // want `cookie "decided" is sent without Secure`
}
