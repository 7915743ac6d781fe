// Package deep is another package below.
package deep

import "net/http"

// Session is for others to send.
func Session(value string) *http.Cookie { return &http.Cookie{Name: "session", Value: value} }

// Harden turns the attributes on.
func Harden(c *http.Cookie) { c.Secure, c.HttpOnly = true, true }
