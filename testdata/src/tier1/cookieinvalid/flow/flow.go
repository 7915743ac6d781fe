// Package flow decides what a prefix asks for in helpers, branches and
// parameters.
package flow

import (
	"crypto/rand"
	"net/http"
	"os"
)

const prefix = "__Host-"

// One finding, though only one of the two names asks for Secure.
func set(w http.ResponseWriter, name string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: rand.Text(), Path: "/"}) // want `^cookie "__Host-sid" is sent without Secure: browsers drop`
}

func names(w http.ResponseWriter) {
	set(w, prefix+"sid")
	set(w, "theme")
}

func setAt(w http.ResponseWriter, name, path, domain string, secure bool) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: rand.Text(), Path: path, Domain: domain, Secure: secure})
}

func arguments(w http.ResponseWriter) {
	setAt(w, prefix+"sid", "", "", true)             // want `cookie "__Host-sid" is sent without Path=/: browsers drop`
	setAt(w, prefix+"sid", "/app", "", true)         // want `cookie "__Host-sid" is sent with Path=/app: browsers drop`
	setAt(w, prefix+"sid", "/", "example.com", true) // want `cookie "__Host-sid" is sent with Domain=example.com: browsers drop`
	setAt(w, prefix+"sid", "/", "", false)           // want `cookie "__Host-sid" is sent without Secure: browsers drop`
}

// Wrong either way.
func eitherWay(w http.ResponseWriter, admin bool) {
	c := &http.Cookie{Name: "__Host-sid", Value: rand.Text(), Secure: true}
	if admin {
		c.Path = "/admin" // want `cookie "__Host-sid" is sent without Path=/: browsers drop`
	}
	http.SetCookie(w, c)
}

func assigned(w http.ResponseWriter) {
	c := &http.Cookie{Name: "__Host-sid", Value: rand.Text(), Path: "/", Secure: true}
	c.Domain = "example.com" // want `cookie "__Host-sid" is sent with Domain=example.com: browsers drop`
	http.SetCookie(w, c)
}

// Silent from here on.

func decidedAtRunTime(w http.ResponseWriter, r *http.Request, path, domain string) {
	setAt(w, prefix+"sid", "/", "", r.TLS != nil)
	setAt(w, prefix+"sid", path, domain, true)
	setAt(w, prefix+"sid", "/", os.Getenv("COOKIE_DOMAIN"), true)
	setAt(w, prefix+"sid", "/", "", true)
	setAt(w, "sid", "", "example.com", false)
}

// Only HTTPS gets the prefix.
func nameFollowsSecure(w http.ResponseWriter, https bool) {
	name := "sid"
	if https {
		name = "__Host-sid"
	}
	http.SetCookie(w, &http.Cookie{Name: name, Value: rand.Text(), Path: "/", Secure: https})
}

func rightInTheEnd(w http.ResponseWriter) {
	c := &http.Cookie{Name: "__Host-sid", Value: rand.Text(), Path: "/app", Domain: "example.com"}
	c.Path, c.Domain, c.Secure = "/", "", true
	http.SetCookie(w, c)
}

func onOneWay(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "__Host-sid", Value: rand.Text(), Path: "/"}
	if r.TLS != nil {
		c.Secure = true
	}
	http.SetCookie(w, c)
}
