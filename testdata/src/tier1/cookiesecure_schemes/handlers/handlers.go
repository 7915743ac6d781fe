// Package handlers has Secure depend on what is in a request.
package handlers

import (
	"net/http"
	"net/url"
)

func scheme(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: "x", Secure: r.URL.Scheme == "https"}) // want `cookie "sid" is always sent without Secure: the URL of a request has no scheme on a server; ask whether its TLS is nil, or a header of the proxy`
}

func notPlain(w http.ResponseWriter, r *http.Request) {
	secure := r.URL.Scheme != "http"
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: "x", Secure: secure})
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: "x", Secure: !secure}) // want `cookie "theme" is always sent without Secure`
}

func turnedOn(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "sid", Value: "x"} // want `cookie "sid" is sent without Secure, so browsers`
	if r.URL.Scheme == "https" {
		c.Secure = true
	}
	http.SetCookie(w, c)
}

func inALiteral() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "sid", Value: "x", Secure: r.URL.Scheme == "https"}) // want `always sent without Secure`
	})
}

// Silent from here on.

func tls(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: "x", Secure: r.TLS != nil})
}

func forwarded(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: "x", Secure: r.Header.Get("X-Forwarded-Proto") == "https"})
}

func either(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: "x", Secure: r.URL.Scheme == "https" || r.TLS != nil})
}

func path(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: "x", Secure: r.URL.Path == "/secure"})
}

// base is no URL of a request.
func base(w http.ResponseWriter, r *http.Request, base *url.URL) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: "x", Secure: base.Scheme == "https"})
}
