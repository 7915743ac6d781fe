// Package roles has functions about roles for others.
package roles

import (
	"crypto/hmac"
	"crypto/sha256"
	"net/http"
	"strings"
)

// Of is the role that a request says.
func Of(r *http.Request) string { return Value(r, "role") }

// Value is the value of a cookie.
func Value(r *http.Request, name string) string {
	if c, err := r.Cookie(name); err == nil {
		return c.Value
	}
	return ""
}

// Cookie is a cookie.
func Cookie(r *http.Request, name string) *http.Cookie {
	c, err := r.Cookie(name)
	if err != nil {
		return &http.Cookie{}
	}
	return c
}

// Genuine is the role that a request says, if the server has said so before.
func Genuine(r *http.Request) string {
	role, sig, _ := strings.Cut(Value(r, "role"), "|")
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(role))
	if !hmac.Equal(mac.Sum(nil), []byte(sig)) {
		return ""
	}
	return role
}

var key []byte

// Administers reports whether somebody of a role does so.
func Administers(role string) bool { return role == "admin" || role == "root" }

// Long reports whether a name is long.
func Long(name string) bool { return len(name) > 99 }

// Checked reports whether somebody of a role, signed, administers.
func Checked(role, sig string) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(role))
	return hmac.Equal(mac.Sum(nil), []byte(sig)) && role == "admin"
}

// Role is what a text says, if the server has signed that.
func Role(text string) (string, bool) {
	parts := strings.Split(text, "|")
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(parts[0]))
	return parts[0], len(parts) == 2 && hmac.Equal(mac.Sum(nil), []byte(parts[1]))
}

// First is what stands first in a text.
func First(text string) string { return strings.Split(text, "|")[0] }
