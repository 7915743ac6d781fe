// Package names sends cookies without a name.
package names

import (
	"encoding/json"
	"net/http"

	"github.com/gin-gonic/gin"
)

func empty(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "", Value: "x"}) // want `^cookie is never sent: it has no name, and such a cookie is dropped without a word$`
}

func forgotten(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Value: "x", Path: "/"} // want `^cookie is never sent: it has no name`
	c.HttpOnly = true
	http.SetCookie(w, c)
}

func flat(c *gin.Context) {
	c.SetCookie("", "x", 60, "/", "", true, true) // want `^cookie is never sent: it has no name`
}

func deleted(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{MaxAge: -1, Path: "/"}) // want `^cookie is never sent: it has no name`
}

// Silent from here on.

func later(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Value: "x"}
	c.Name = "sid"
	http.SetCookie(w, c)
}

func onOnePath(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Value: "x"}
	if name := r.FormValue("name"); name != "" {
		c.Name = name
	}
	http.SetCookie(w, c)
}

func decoded(w http.ResponseWriter, r *http.Request) {
	var c http.Cookie
	if json.NewDecoder(r.Body).Decode(&c) == nil {
		http.SetCookie(w, &c)
	}
}

func notSent() string {
	c := http.Cookie{Value: "x"}
	return c.Value
}

func client(r *http.Request) {
	r.AddCookie(&http.Cookie{Value: "x"})
}

func given(w http.ResponseWriter, name string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: "x"})
}

type config struct{ CookieName string }

func configured(w http.ResponseWriter, c config) {
	http.SetCookie(w, &http.Cookie{Name: c.CookieName, Value: "x"})
}
