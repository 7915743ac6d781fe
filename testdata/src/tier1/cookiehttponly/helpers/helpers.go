// Package helpers sends cookies through functions of its own.
package helpers

import (
	"crypto/rand"
	"errors"
	"net/http"
)

func sessionCookie(value string) *http.Cookie {
	return &http.Cookie{Name: "session", Value: value, Secure: true} // want `cookie "session" is sent without HttpOnly, so scripts`
}

func login(w http.ResponseWriter) {
	http.SetCookie(w, sessionCookie(rand.Text()))
}

func checkedCookie(value string) (*http.Cookie, error) {
	if value == "" {
		return nil, errors.New("empty")
	}
	return &http.Cookie{Name: "checked", Value: value}, nil // want `cookie "checked" is sent without HttpOnly, so scripts`
}

func sendChecked(w http.ResponseWriter, r *http.Request) {
	c, err := checkedCookie(r.FormValue("v"))
	if err != nil {
		return
	}
	c.Secure = true
	http.SetCookie(w, c)
}

func expose(c *http.Cookie) {
	c.HttpOnly = false // want `cookie "exposed" is sent without HttpOnly, so scripts`
}

func exposed(w http.ResponseWriter) {
	c := &http.Cookie{Name: "exposed", Value: rand.Text(), HttpOnly: true}
	expose(c)
	http.SetCookie(w, c)
}

func send(w http.ResponseWriter, c *http.Cookie) {
	c.Secure = true
	http.SetCookie(w, c)
}

func throughASender(w http.ResponseWriter) {
	send(w, &http.Cookie{Name: "sent", Value: rand.Text()}) // want `cookie "sent" is sent without HttpOnly, so scripts`
}

func setFlat(w http.ResponseWriter, name, value string, secure, httpOnly bool) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Secure: secure, HttpOnly: httpOnly})
}

func falseForHttpOnly(w http.ResponseWriter) {
	setFlat(w, "flat", rand.Text(), true, false) // want `cookie "flat" is sent without HttpOnly, so scripts`
}

// Silent from here on.

func bareCookie(value string) *http.Cookie {
	return &http.Cookie{Name: "bare", Value: value, Secure: true}
}

func hiddenByTheCaller(w http.ResponseWriter) {
	c := bareCookie(rand.Text())
	c.HttpOnly = true
	http.SetCookie(w, c)
}

func harden(c *http.Cookie) {
	c.Secure = true
	c.HttpOnly = true
}

func hardened(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	harden(c)
	http.SetCookie(w, c)
}

func trueForHttpOnly(w http.ResponseWriter) {
	setFlat(w, "flat", rand.Text(), false, true)
}

func readableByPurpose(w http.ResponseWriter) {
	setFlat(w, "csrf_token", rand.Text(), true, false)
	setFlat(w, "theme", "dark", true, false)
}

func csrfCookie() *http.Cookie {
	return &http.Cookie{Name: "csrf_token", Value: rand.Text(), Secure: true}
}

func sendCSRF(w http.ResponseWriter) {
	http.SetCookie(w, csrfCookie())
}

// Set passes on what it is given.
func Set(w http.ResponseWriter, name, value string, httpOnly bool) {
	setFlat(w, name, value, true, httpOnly)
}
