package helpers

import (
	"crypto/rand"
	"net/http"
)

func harden(c *http.Cookie) {
	c.Secure = true
	c.HttpOnly = true
	c.SameSite = http.SameSiteLaxMode
}

func hardened(c *http.Cookie) *http.Cookie {
	c.Secure = true
	return c
}

func hideFromScripts(c *http.Cookie) {
	c.HttpOnly = true
}

func relax(c *http.Cookie) {
	c.Secure = false // want `cookie "relaxed" is sent without Secure, so browsers`
	c.SameSite = http.SameSiteLaxMode
}

func secureOverTLS(c *http.Cookie, r *http.Request) {
	if r.TLS != nil {
		c.Secure = true
	}
}

func setSecure(c *http.Cookie, on bool) {
	c.Secure = on
}

func hardenedHalfway(w http.ResponseWriter) {
	c := &http.Cookie{Name: "halfway", Value: rand.Text()} // want `cookie "halfway" is sent without Secure, so browsers`
	hideFromScripts(c)
	http.SetCookie(w, c)
}

func relaxed(w http.ResponseWriter) {
	c := &http.Cookie{Name: "relaxed", Value: rand.Text(), Secure: true}
	relax(c)
	http.SetCookie(w, c)
}

func aCopyIsHardened(w http.ResponseWriter) {
	c := http.Cookie{Name: "copied", Value: rand.Text()} // want `cookie "copied" is sent without Secure, so browsers`
	other := c
	harden(&other)
	http.SetCookie(w, &c)
}

func turnedOffByAnArgument(w http.ResponseWriter) {
	c := &http.Cookie{Name: "argument", Value: rand.Text()}
	setSecure(c, false) // want `cookie "argument" is sent without Secure, so browsers`
	http.SetCookie(w, c)
}

// Silent from here on.

func hardenedBefore(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	harden(c)
	http.SetCookie(w, c)
}

func hardenedOnTheWay(w http.ResponseWriter) {
	http.SetCookie(w, hardened(&http.Cookie{Name: "sid", Value: rand.Text()}))
}

func hardenedByTheAddress(w http.ResponseWriter) {
	var c http.Cookie
	c.Name, c.Value = "sid", rand.Text()
	harden(&c)
	http.SetCookie(w, &c)
}

// Too late: that is one finding, of cookielost.
func hardenedTooLate(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	http.SetCookie(w, c)
	harden(c)
}

func hardenedAtTheEnd(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	defer http.SetCookie(w, c)
	harden(c)
}

func hardenedOverTLS(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	secureOverTLS(c, r)
	http.SetCookie(w, c)
}

func hardenedInProduction(w http.ResponseWriter, prod bool) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	if prod {
		harden(c)
	}
	http.SetCookie(w, c)
}

func turnedOnByAnArgument(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	setSecure(c, true)
	http.SetCookie(w, c)
	d := &http.Cookie{Name: "id", Value: rand.Text()}
	setSecure(d, r.TLS != nil)
	http.SetCookie(w, d)
}
