package shapes_methods

import (
	"crypto/rand"
	"net/http"
)

type responseJar struct {
	w      http.ResponseWriter
	domain string
}

func (j *responseJar) put(name, value string, secure bool) {
	http.SetCookie(j.w, &http.Cookie{Name: name, Value: value, Domain: j.domain, Secure: secure})
}

func (j responseJar) set(c *http.Cookie) {
	c.Domain = j.domain
	http.SetCookie(j.w, c)
}

func methodValueOfAPointer(w http.ResponseWriter) {
	put := (&responseJar{w: w}).put
	put("bound_flat", rand.Text(), false) // want `cookie "bound_flat" is sent without Secure, so browsers`
}

// A bound response counts as well.
func passesABoundMethod(w http.ResponseWriter) {
	withSetter(responseJar{w: w}.set)
}

func withSetter(set func(*http.Cookie)) {
	set(&http.Cookie{Name: "setter", Value: rand.Text()}) // want `cookie "setter" is sent without Secure, so browsers`
}
