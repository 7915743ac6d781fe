package flow

import (
	"crypto/rand"
	"net/http"
)

func aCookiePerName(w http.ResponseWriter, names []string) {
	for _, name := range names {
		http.SetCookie(w, &http.Cookie{Name: name, Value: rand.Text()}) // want `^cookie is sent without Secure, so browsers`
	}
}

func oneCookieForAllValues(w http.ResponseWriter, values []string) {
	c := &http.Cookie{Name: "choice", Path: "/"} // want `cookie "choice" is sent without Secure, so browsers`
	for _, v := range values {
		c.Value = v
		http.SetCookie(w, c)
	}
}

func untilItFits(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid"} // want `cookie "sid" is sent without Secure, so browsers`
	for len(c.Value) < 64 {
		c.Value += rand.Text()
	}
	http.SetCookie(w, c)
}

// Silent from here on.

func securedInTheLoop(w http.ResponseWriter, names []string) {
	for _, name := range names {
		c := &http.Cookie{Name: name, Value: rand.Text()}
		c.Secure = true
		http.SetCookie(w, c)
	}
}

func securedBeforeTheLoop(w http.ResponseWriter, values []string) {
	c := &http.Cookie{Name: "choice", Path: "/"}
	c.Secure = true
	for _, v := range values {
		c.Value = v
		http.SetCookie(w, c)
	}
}

// From the second round on it is on.
func securedForTheNextRound(w http.ResponseWriter, values []string) {
	c := &http.Cookie{Name: "choice", Path: "/"}
	for _, v := range values {
		c.Value = v
		http.SetCookie(w, c)
		c.Secure = true
	}
}

func securedByAnOption(w http.ResponseWriter, options []string) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	for _, o := range options {
		if o == "secure" {
			c.Secure = true
			break
		}
	}
	http.SetCookie(w, c)
}
