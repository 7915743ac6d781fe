// Package shapes_options_missing has constructors with functional options of
// which one call leaves Secure out: reported at the constructor's literal.
package shapes_options_missing

import (
	"crypto/rand"
	"net/http"
)

type option func(*http.Cookie)

func withSecure() option { return func(c *http.Cookie) { c.Secure = true } }

func withPath(path string) option { return func(c *http.Cookie) { c.Path = path } }

// Silent from here on.

func newForMany(name string, options ...option) *http.Cookie {
	c := &http.Cookie{Name: name, Value: rand.Text()}
	for _, o := range options {
		o(c)
	}
	return c
}

func securedInAList(w http.ResponseWriter) {
	defaults := []option{withSecure(), withPath("/")}
	http.SetCookie(w, newForMany("list", defaults...))
}

var production = []option{withSecure()}

func securedByAVariable(w http.ResponseWriter) {
	http.SetCookie(w, newForMany("variable", production...))
}

func passedOn(w http.ResponseWriter, options ...option) {
	http.SetCookie(w, newForMany("passed", options...))
}

func secured(w http.ResponseWriter) {
	http.SetCookie(w, newForMany("secured", withPath("/"), withSecure()))
}
