// Package web sends what another package makes, which says there that it is right.
package web

import (
	"net/http"

	"tier1/cookiesecure/ignored/cookies"
)

func send(w http.ResponseWriter, v string) {
	http.SetCookie(w, cookies.Sent(w))
	http.SetCookie(w, cookies.New("sid", v))
	http.SetCookie(w, cookies.Element(v))
	http.SetCookie(w, cookies.All(v))
	http.SetCookie(w, cookies.Other(v)) // want `cookie "other" is sent without Secure`
	c := cookies.ByValue(v)
	http.SetCookie(w, &c)
	cookies.Set(w, "sid", v, false)
}

// What is decided here is reported here.
func changed(w http.ResponseWriter, v string) {
	c := cookies.New("sid", v)
	c.Secure = false // want `cookie "sid" is sent without Secure`
	http.SetCookie(w, c)
}

// Another function hands on what it was told.
func Wrapped(v string) *http.Cookie { return cookies.New("wrapped", v) }

func wrapped(w http.ResponseWriter, v string) { http.SetCookie(w, Wrapped(v)) }

var store = cookies.Store([]byte("0123456789abcdef0123456789abcdef"))
