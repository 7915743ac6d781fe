// Package literals has middleware around functions whose type has no name.
package literals

import (
	"fmt"
	"net/http"

	"github.com/gin-gonic/gin"
)

func sid() *http.Cookie {
	return &http.Cookie{Name: "sid", Value: "x", Secure: true, HttpOnly: true}
}

func after(next func(http.ResponseWriter, *http.Request)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		next(w, r)
		http.SetCookie(w, sid()) // want `^cookie "sid" is set after next has called the next handler on line 17, which may have sent the header, so the browser may never get the cookie$`
	}
}

type route struct {
	path string
	do   func(w http.ResponseWriter, r *http.Request)
}

func (t route) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	t.do(w, r)
	http.SetCookie(w, sid()) // want `after t.do has called the next handler`
}

func withGin(next func(*gin.Context)) gin.HandlerFunc {
	return func(c *gin.Context) {
		next(c)
		c.SetCookie("a", "x", 0, "/", "", true, true) // want `after next has called the next handler`
	}
}

// Silent from here on.

func before(next func(http.ResponseWriter, *http.Request)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, sid())
		next(w, r)
	}
}

func onOnePath(next func(http.ResponseWriter, *http.Request)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodGet {
			next(w, r)
		}
		http.SetCookie(w, sid())
	}
}

// logs is known, and writes nothing.
func known(w http.ResponseWriter, r *http.Request) {
	logs := func(w http.ResponseWriter, r *http.Request) { fmt.Println(r.URL) }
	logs(w, r)
	http.SetCookie(w, sid())
}

// asks may be anything.
func other(asks func(http.ResponseWriter, *http.Request) bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if asks(w, r) {
			http.SetCookie(w, sid())
		}
	}
}
