package shapes_effects

import (
	"crypto/rand"
	"net/http"
)

func changed(c *http.Cookie, f func(*http.Cookie)) *http.Cookie {
	f(c)
	return c
}

func callbackThatHides(w http.ResponseWriter) {
	http.SetCookie(w, changed(&http.Cookie{Name: "hidden", Value: rand.Text()}, func(c *http.Cookie) { c.HttpOnly = true })) // want `cookie "hidden" is sent without Secure, so browsers`
}
