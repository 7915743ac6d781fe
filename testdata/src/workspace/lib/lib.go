// Package lib is a module between the two others.
package lib

import (
	"net/http"

	"example.com/third"
)

// New hands on.
func New(value string) *http.Cookie { return third.Session(value) }

// Hardened changes it on the way.
func Hardened(value string) *http.Cookie {
	c := third.Session(value)
	c.Secure = true
	return c
}

// Login hands its parameter on.
func Login(w http.ResponseWriter, value string, https bool) { third.Set(w, "login", value, https) }
