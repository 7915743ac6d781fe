// Package helpers sends cookies through functions of its own.
package helpers

import (
	"crypto/rand"
	"errors"
	"net/http"
	"os"
)

func sessionCookie(value string) *http.Cookie {
	return &http.Cookie{Name: "session", Value: value, HttpOnly: true} // want `cookie "session" is sent without Secure, so browsers`
}

func login(w http.ResponseWriter) {
	http.SetCookie(w, sessionCookie(rand.Text()))
}

func renew(w http.ResponseWriter) {
	c := sessionCookie(rand.Text())
	c.MaxAge = 3600
	http.SetCookie(w, c)
}

// One of its two callers sets Secure; the other sends a cookie without.
func tokenCookie(value string) *http.Cookie {
	c := new(http.Cookie) // want `cookie "token" is sent without Secure, so browsers`
	c.Name = "token"
	c.Value = value
	return c
}

func issueSecured(w http.ResponseWriter) {
	c := tokenCookie(rand.Text())
	c.Secure = true
	http.SetCookie(w, c)
}

func issue(w http.ResponseWriter) {
	http.SetCookie(w, tokenCookie(rand.Text()))
}

func explicitlyOff(value string) *http.Cookie {
	return &http.Cookie{
		Name:   "legacy",
		Value:  value,
		Secure: false, // want `cookie "legacy" is sent without Secure, so browsers`
	}
}

func legacy(w http.ResponseWriter) {
	http.SetCookie(w, explicitlyOff(rand.Text()))
}

func valueCookie(value string) http.Cookie {
	return http.Cookie{Name: "value", Value: value} // want `cookie "value" is sent without Secure, so browsers`
}

func sendValue(w http.ResponseWriter) {
	c := valueCookie(rand.Text())
	c.HttpOnly = true
	http.SetCookie(w, &c)
}

func checkedCookie(value string) (*http.Cookie, error) {
	if value == "" {
		return nil, errors.New("empty")
	}
	return &http.Cookie{Name: "checked", Value: value}, nil // want `cookie "checked" is sent without Secure, so browsers`
}

func sendChecked(w http.ResponseWriter, r *http.Request) {
	c, err := checkedCookie(r.FormValue("v"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	http.SetCookie(w, c)
}

func namedResult(value string) (c *http.Cookie) {
	c = &http.Cookie{Name: "named", Value: value} // want `cookie "named" is sent without Secure, so browsers`
	return
}

func sendNamed(w http.ResponseWriter) {
	http.SetCookie(w, namedResult(rand.Text()))
}

func withSecure(name string, secure bool) *http.Cookie {
	return &http.Cookie{Name: name, Value: rand.Text(), Secure: secure}
}

func chosenByTheCaller(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, withSecure("on", true))
	http.SetCookie(w, withSecure("tls", r.TLS != nil))
	http.SetCookie(w, withSecure("off", false)) // want `cookie "off" is sent without Secure, so browsers`
}

type server struct {
	domain string
}

func (s *server) cookie(value string) *http.Cookie {
	return &http.Cookie{Name: "method", Value: value, Domain: s.domain} // want `cookie "method" is sent without Secure, so browsers`
}

func (s *server) login(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, s.cookie(rand.Text()))
}

// Silent from here on.

func bareCookie(value string) *http.Cookie {
	return &http.Cookie{Name: "bare", Value: value}
}

func securedByTheCaller(w http.ResponseWriter) {
	c := bareCookie(rand.Text())
	c.Secure = true
	http.SetCookie(w, c)
}

func securedByTheOtherCaller(w http.ResponseWriter) {
	c := bareCookie(rand.Text())
	c.Secure = os.Getenv("INSECURE") == ""
	http.SetCookie(w, c)
}

func bareValue(value string) http.Cookie {
	return http.Cookie{Name: "bare", Value: value}
}

func copySecuredByTheCaller(w http.ResponseWriter) {
	c := bareValue(rand.Text())
	c.Secure = true
	http.SetCookie(w, &c)
}

func bareChecked(value string) (*http.Cookie, error) {
	if value == "" {
		return nil, errors.New("empty")
	}
	return &http.Cookie{Name: "bare", Value: value}, nil
}

func checkedAndSecured(w http.ResponseWriter, r *http.Request) error {
	c, err := bareChecked(r.FormValue("v"))
	if err != nil {
		return err
	}
	c.Secure = true
	http.SetCookie(w, c)
	return nil
}

func securedOnOneWay(prod bool) *http.Cookie {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	if prod {
		c.Secure = true
	}
	return c
}

func decidedInTheConstructor(w http.ResponseWriter) {
	http.SetCookie(w, securedOnOneWay(os.Getenv("ENV") == "production"))
}

// NewCookie is exported, and nobody in this package sends what it returns.
func NewCookie(value string) *http.Cookie {
	return &http.Cookie{Name: "exported", Value: value}
}

func neverCalled() *http.Cookie {
	return &http.Cookie{Name: "unused", Value: rand.Text()}
}
