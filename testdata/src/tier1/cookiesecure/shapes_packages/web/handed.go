package web

import (
	"crypto/rand"
	"net/http"

	"tier1/cookiesecure/shapes_packages/lib"
)

// optionsHandedOn hands a list of the other package's functions to a function that
// hands it on.
func optionsHandedOn(w http.ResponseWriter) {
	withOptions(w, lib.WithPath("/"), lib.WithSecure(true))
}

func withOptions(w http.ResponseWriter, options ...lib.Option) {
	withList(w, &http.Cookie{Name: "handed", Value: rand.Text()}, options)
}

func withList(w http.ResponseWriter, c *http.Cookie, options []lib.Option) {
	for _, option := range options {
		option(c)
	}
	http.SetCookie(w, c)
}
