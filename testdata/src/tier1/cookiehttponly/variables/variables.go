// Package variables builds cookies up in variables before it sends them.
package variables

import (
	"crypto/rand"
	"net/http"
)

func declared(w http.ResponseWriter) {
	var c http.Cookie // want `cookie "sid" is sent without HttpOnly, so scripts`
	c.Name = "sid"
	c.Value = rand.Text()
	c.Secure = true
	http.SetCookie(w, &c)
}

func allocated(w http.ResponseWriter) {
	c := new(http.Cookie) // want `cookie "sid" is sent without HttpOnly, so scripts`
	c.Name = "sid"
	c.Value = rand.Text()
	http.SetCookie(w, c)
}

func turnedOff(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text(), HttpOnly: true}
	c.HttpOnly = false // want `cookie "sid" is sent without HttpOnly, so scripts`
	http.SetCookie(w, c)
}

func onlyACopyIsHidden(w http.ResponseWriter) {
	c := http.Cookie{Name: "sid", Value: rand.Text()} // want `cookie "sid" is sent without HttpOnly, so scripts`
	other := c
	other.HttpOnly = true
	http.SetCookie(w, &c)
}

func offOnEveryBranch(w http.ResponseWriter, prod bool) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()} // want `cookie "sid" is sent without HttpOnly, so scripts`
	if prod {
		c.Secure = true
	}
	http.SetCookie(w, c)
}

func returnedHandler() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		c := &http.Cookie{Name: "sid", Value: rand.Text(), Secure: r.TLS != nil} // want `cookie "sid" is sent without HttpOnly, so scripts`
		defer http.SetCookie(w, c)
		c.Path = "/"
	}
}

func requestCookie(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("sid") // want `cookie "sid" is sent without HttpOnly, so scripts`
	if err != nil {
		return
	}
	c.Secure = true
	c.MaxAge = 3600
	http.SetCookie(w, c)
}

const debug = true

func constant(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:     "sid",
		Value:    rand.Text(),
		HttpOnly: !debug, // want `cookie "sid" is sent without HttpOnly, so scripts`
	})
}

// Silent from here on.

func turnedOn(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	c.HttpOnly = true
	http.SetCookie(w, c)
}

func turnedOnTooLate(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	http.SetCookie(w, c)
	c.HttpOnly = true
}

// The page reads the first half, the server both.
func hiddenOnOneBranch(w http.ResponseWriter, half string) {
	c := &http.Cookie{Name: half, Value: rand.Text()}
	if half == "signature" {
		c.HttpOnly = true
	}
	http.SetCookie(w, c)
}

func localConstant(w http.ResponseWriter) {
	httpOnly := true
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), HttpOnly: httpOnly})
}

type config struct{ readable bool }

func configured(w http.ResponseWriter, cfg config) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), HttpOnly: !cfg.readable})
}

func requestCookieHidden(w http.ResponseWriter, r *http.Request) {
	if c, err := r.Cookie("sid"); err == nil {
		c.HttpOnly = true
		http.SetCookie(w, c)
	}
}

func requestCookieDeleted(w http.ResponseWriter, r *http.Request) {
	if c, err := r.Cookie("sid"); err == nil {
		c.MaxAge = -1
		http.SetCookie(w, c)
	}
}
