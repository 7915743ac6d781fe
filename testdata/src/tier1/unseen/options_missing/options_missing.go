// Package options_missing leaves the option for Secure out. The engine does not
// see which options a variadic parameter holds, so the one for Secure may be
// among them.
package options_missing

import (
	"crypto/rand"
	"net/http"
)

type option func(*http.Cookie)

func withPath(path string) option { return func(c *http.Cookie) { c.Path = path } }

func newCookie(name string, options ...option) *http.Cookie {
	c := &http.Cookie{Name: name, Value: rand.Text()} // want `cookie "forgotten" is sent without Secure, so browsers`
	for _, o := range options {
		o(c)
	}
	return c
}

func forgotten(w http.ResponseWriter) {
	http.SetCookie(w, newCookie("forgotten", withPath("/")))
}

func newBare(name string, options ...option) *http.Cookie {
	c := &http.Cookie{Name: name, Value: rand.Text()} // want `cookie "bare" is sent without Secure, so browsers`
	for _, o := range options {
		o(c)
	}
	return c
}

func withoutAny(w http.ResponseWriter) {
	http.SetCookie(w, newBare("bare"))
}
