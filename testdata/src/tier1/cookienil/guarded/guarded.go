// Package guarded has handlers behind others that look for the cookie.
package guarded

import (
	"fmt"
	"net/http"
)

func auth(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if c, err := r.Cookie("sid"); err != nil || c.Value == "" {
			http.Redirect(w, r, "/login", http.StatusFound)
			return
		}
		next(w, r)
	}
}

func logs(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		fmt.Println(r.URL)
		next(w, r)
	}
}

type app struct{}

func (a *app) routes(mux *http.ServeMux) {
	mux.HandleFunc("/account", auth(a.account))
	mux.HandleFunc("/orders", logs(auth(a.orders)))
	mux.Handle("/cart", http.HandlerFunc(auth(a.cart())))
	mux.HandleFunc("/help", logs(a.help))
	mux.HandleFunc("/both", auth(a.both))
	mux.HandleFunc("/both/open", a.both)
	mux.HandleFunc("/other", auth(a.other))
	mux.HandleFunc("/literal", auth(func(w http.ResponseWriter, r *http.Request) {
		c, _ := r.Cookie("sid")
		fmt.Fprint(w, c.Value)
	}))
	mux.HandleFunc("/open", func(w http.ResponseWriter, r *http.Request) {
		c, _ := r.Cookie("sid")
		fmt.Fprint(w, c.Value) // want `^c is nil in a request without cookie "sid", and c.Value panics`
	})
}

func (a *app) help(w http.ResponseWriter, r *http.Request) {
	c, _ := r.Cookie("sid")
	fmt.Fprint(w, c.Value) // want `c is nil in a request without cookie "sid"`
}

// both is registered without a guard, too.
func (a *app) both(w http.ResponseWriter, r *http.Request) {
	c, _ := r.Cookie("sid")
	fmt.Fprint(w, c.Value) // want `c is nil in a request without cookie "sid"`
}

// other needs a cookie that nobody looked for.
func (a *app) other(w http.ResponseWriter, r *http.Request) {
	c, _ := r.Cookie("theme")
	fmt.Fprint(w, c.Value) // want `c is nil in a request without cookie "theme"`
}

// Exported is registered by others, which may look for the cookie first.
func Exported(w http.ResponseWriter, r *http.Request) {
	c, _ := r.Cookie("sid")
	fmt.Fprint(w, c.Value)
}

func shown(r *http.Request) string {
	c, _ := r.Cookie("sid")
	return c.Value // want `c is nil in a request without cookie "sid"`
}

func (a *app) shows(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, shown(r)) }

// Silent from here on.

func (a *app) account(w http.ResponseWriter, r *http.Request) {
	c, _ := r.Cookie("sid")
	fmt.Fprint(w, c.Value, owner(r))
}

func (a *app) orders(w http.ResponseWriter, r *http.Request) {
	c, _ := r.Cookie("sid")
	fmt.Fprint(w, c.Value, owner(r))
}

func (a *app) cart() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		c, _ := r.Cookie("sid")
		fmt.Fprint(w, c.Value)
	}
}

// owner is called by handlers that are guarded.
func owner(r *http.Request) string {
	c, _ := r.Cookie("sid")
	return c.Value
}
