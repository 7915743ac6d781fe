// Package resent sends cookies back that came with the request. A browser
// sends no attributes, so all are lost.
package resent

import (
	"crypto/rand"
	"net/http"
)

func prolonged(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("sid") // want `cookie "sid" is sent without Secure, so browsers`
	if err != nil {
		http.Error(w, "log in first", http.StatusUnauthorized)
		return
	}
	c.MaxAge = 3600
	http.SetCookie(w, c)
}

func changed(w http.ResponseWriter, r *http.Request) {
	if c, err := r.Cookie("sid"); err == nil { // want `cookie "sid" is sent without Secure, so browsers`
		c.Value = rand.Text()
		http.SetCookie(w, c)
	}
}

func copied(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("sid") // want `cookie "sid" is sent without Secure, so browsers`
	if err != nil {
		return
	}
	again := *c
	again.HttpOnly = true
	http.SetCookie(w, &again)
}

func underAnUnknownName(w http.ResponseWriter, r *http.Request, name string) {
	c, err := r.Cookie(name) // want `^cookie is sent without Secure, so browsers`
	if err != nil {
		return
	}
	http.SetCookie(w, c)
}

// Silent from here on.

func secured(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("sid")
	if err != nil {
		return
	}
	c.Secure = true
	http.SetCookie(w, c)
}

func onlyRead(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("sid")
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: c.Name, Value: c.Value, Secure: true})
}

func passedOn(r *http.Request, backend *http.Request) {
	if c, err := r.Cookie("sid"); err == nil {
		backend.AddCookie(c)
	}
}

func deleted(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("sid")
	if err != nil {
		return
	}
	c.MaxAge = -1
	http.SetCookie(w, c)
}

func deletedOrNew(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("choice")
	if err == nil {
		c.MaxAge = -1
	} else {
		c = &http.Cookie{Name: "choice", Value: "1", Secure: true}
	}
	http.SetCookie(w, c)
}

// The value is that of another cookie, which is not empty.
func valueOfAnother(w http.ResponseWriter, r *http.Request) {
	old, err := r.Cookie("old")
	if err != nil {
		return
	}
	c := new(http.Cookie) // want `cookie "renewed" is sent without Secure`
	c.Name = "renewed"
	c.Value = old.Value
	http.SetCookie(w, c)
}
