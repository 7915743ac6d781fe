// Package newexpr sends cookies that are made by new with an expression, which
// Go has since 1.26.
package newexpr

import (
	"crypto/rand"
	"net/http"
)

func newOfALiteral(w http.ResponseWriter) {
	http.SetCookie(w, new(http.Cookie{Name: "sid", Value: rand.Text()})) // want `cookie "sid" is sent without Secure, so browsers`
}

func newOfACopy(w http.ResponseWriter) {
	template := http.Cookie{Path: "/", HttpOnly: true} // want `cookie "sid" is sent without Secure, so browsers`
	c := new(template)
	c.Name, c.Value = "sid", rand.Text()
	http.SetCookie(w, c)
}

// Silent from here on.

func newOfASecuredLiteral(w http.ResponseWriter) {
	http.SetCookie(w, new(http.Cookie{Name: "sid", Value: rand.Text(), Secure: true}))
}

func copySecured(w http.ResponseWriter) {
	template := http.Cookie{Path: "/", HttpOnly: true}
	c := new(template)
	c.Name, c.Value, c.Secure = "sid", rand.Text(), true
	http.SetCookie(w, c)
}
