// Package cookies is used by another one.
package cookies

import (
	"log"
	"net/http"
)

// Session is the cookie, or nil.
func Session(r *http.Request) *http.Cookie {
	c, err := r.Cookie("sid")
	if err != nil {
		return nil
	}
	return c
}

// Find passes on what the request has.
func Find(r *http.Request) (*http.Cookie, error) { return r.Cookie("sid") }

// Ensure is never nil.
func Ensure(r *http.Request) *http.Cookie {
	if c := Session(r); c != nil {
		return c
	}
	return &http.Cookie{Name: "sid"}
}

// Value needs a cookie.
func Value(c *http.Cookie) string { return c.Value }

// ValueOr does not.
func ValueOr(c *http.Cookie, or string) string {
	if c == nil {
		return or
	}
	return c.Value
}

// Verify does not come back from an error.
func Verify(err error) {
	if err != nil {
		panic(err)
	}
}

// Report does.
func Report(err error) { log.Println(err) }

// LoggedIn looks for a cookie.
func LoggedIn(r *http.Request) bool {
	_, err := r.Cookie("session")
	return err == nil
}
