// Package modes decides SameSite in many ways.
package modes

import (
	"crypto/rand"
	"net/http"
	"os"
)

const development = true

func modeOf(s string) http.SameSite {
	switch s {
	case "strict":
		return http.SameSiteStrictMode
	case "none":
		return http.SameSiteNoneMode
	}
	return http.SameSiteDefaultMode
}

func undecided() http.SameSite { return http.SameSiteDefaultMode }

func assigned(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	c.SameSite = http.SameSiteDefaultMode // want `cookie "sid" is sent without SameSite, so browsers`
	http.SetCookie(w, c)
}

// Unset on one path, the default mode on the other: neither is sent.
func bothWays(w http.ResponseWriter, again bool) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	if again {
		c.SameSite = http.SameSiteDefaultMode // want `cookie "sid" is sent without SameSite, so browsers`
	}
	http.SetCookie(w, c)
}

func result(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), SameSite: undecided()}) // want `cookie "sid" is sent without SameSite, so browsers`
}

func set(w http.ResponseWriter, value string, mode http.SameSite) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: value, SameSite: mode})
}

func argument(w http.ResponseWriter) {
	set(w, rand.Text(), http.SameSiteDefaultMode) // want `cookie "sid" is sent without SameSite, so browsers`
}

func requestCookie(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("sid") // want `cookie "sid" is sent without SameSite, so browsers`
	if err != nil {
		return
	}
	c.MaxAge = 3600
	http.SetCookie(w, c)
}

// Silent from here on.

func right(w http.ResponseWriter, r *http.Request, mode http.SameSite) {
	set(w, rand.Text(), http.SameSiteLaxMode)
	set(w, rand.Text(), modeOf(os.Getenv("SAMESITE")))
	set(w, rand.Text(), mode)
	if c, err := r.Cookie("sid"); err == nil {
		c.SameSite = http.SameSiteLaxMode
		http.SetCookie(w, c)
	}
}

func onOneWay(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	if r.TLS != nil {
		c.Secure, c.SameSite = true, http.SameSiteNoneMode
	}
	http.SetCookie(w, c)
}

func configured(w http.ResponseWriter, cfg struct{ SameSite http.SameSite }) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), SameSite: cfg.SameSite})
}

func deleted(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Path: "/", MaxAge: -1})
	http.SetCookie(w, &http.Cookie{Name: "sid", MaxAge: -1, SameSite: http.SameSiteDefaultMode})
}

// None without being asked for it is no finding.
func none(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: true, SameSite: http.SameSiteNoneMode})
}

func harden(c *http.Cookie) {
	c.Secure = true
	if !development {
		return
	}
	c.SameSite = http.SameSiteStrictMode
}

func hardened(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	harden(c)
	http.SetCookie(w, c)
}

func toAServer(r *http.Request) {
	r.AddCookie(&http.Cookie{Name: "sid", Value: rand.Text()})
}
