package shapes_options_missing

import (
	"crypto/rand"
	"net/http"
)

type cookieOption func(*http.Cookie)

func cookiePath(path string) cookieOption { return func(c *http.Cookie) { c.Path = path } }

func cookieWith(name string, options ...cookieOption) *http.Cookie {
	c := &http.Cookie{Name: name, Value: rand.Text()} // want `cookie "forgotten" is sent without Secure, so browsers`
	for _, o := range options {
		o(c)
	}
	return c
}

func forgottenOption(w http.ResponseWriter) {
	http.SetCookie(w, cookieWith("forgotten", cookiePath("/")))
}

func newBare(name string, options ...cookieOption) *http.Cookie {
	c := &http.Cookie{Name: name, Value: rand.Text()} // want `cookie "bare" is sent without Secure, so browsers`
	for _, o := range options {
		o(c)
	}
	return c
}

func withoutAnyOption(w http.ResponseWriter) {
	http.SetCookie(w, newBare("bare"))
}
