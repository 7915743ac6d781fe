// Package effects changes cookies in callbacks. The engine does not see which
// function a helper gets beside the cookie.
package effects

import (
	"crypto/rand"
	"net/http"
)

func one(c *http.Cookie, f func(*http.Cookie)) *http.Cookie {
	f(c)
	return c
}

func callbackThatHides(w http.ResponseWriter) {
	http.SetCookie(w, one(&http.Cookie{Name: "hidden", Value: rand.Text()}, func(c *http.Cookie) { c.HttpOnly = true })) // want `cookie "hidden" is sent without Secure, so browsers`
}
