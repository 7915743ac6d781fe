// Package generated has one file that was generated, in which nothing is
// reported because nobody could change it, and one that was not.
package generated

import (
	"crypto/rand"
	"net/http"
)

func handwritten(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "handwritten", Value: rand.Text()}) // want `cookie "handwritten" is sent without Secure, so browsers`
}

func argumentForAGeneratedWrapper(w http.ResponseWriter) {
	setFlat(w, "flat", rand.Text(), false) // want `cookie "flat" is sent without Secure, so browsers`
}

// Silent from here on.

func throughAGeneratedConstructor(w http.ResponseWriter) {
	http.SetCookie(w, newCookie(rand.Text()))
}

func throughAGeneratedSender(w http.ResponseWriter) {
	setCookie(w, rand.Text())
}
