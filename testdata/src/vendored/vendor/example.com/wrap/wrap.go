// Package wrap stands for a module of somebody else: it is in the vendor folder.
package wrap

import (
	"net/http"

	"example.com/wrap/deep"
)

// Set has a parameter for Secure.
func Set(w http.ResponseWriter, name, value string, secure bool) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Secure: secure, HttpOnly: true})
}

// SetInsecurely decides by itself.
func SetInsecurely(w http.ResponseWriter, name, value string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value})
}

// New hands on what the package below makes.
func New(value string) *http.Cookie { return deep.Session(value) }

// Hardened hardens it.
func Hardened(value string) *http.Cookie {
	c := deep.Session(value)
	deep.Harden(c)
	return c
}

// Send sends what it is given.
func Send(w http.ResponseWriter, c *http.Cookie) { http.SetCookie(w, c) }
