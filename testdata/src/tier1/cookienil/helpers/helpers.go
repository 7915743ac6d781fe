// Package helpers has functions between the request and the use.
package helpers

import (
	"errors"
	"fmt"
	"net/http"
)

// passesOn has what the request has.
func passesOn(r *http.Request) (*http.Cookie, error) { return r.Cookie("sid") }

func wraps(r *http.Request) (*http.Cookie, error) {
	c, err := r.Cookie("sid")
	if err != nil {
		return nil, fmt.Errorf("no session: %w", err)
	}
	return c, nil
}

func drops(r *http.Request) *http.Cookie {
	c, _ := r.Cookie("sid")
	return c
}

func dropsForNil(r *http.Request) *http.Cookie {
	c, err := r.Cookie("sid")
	if err != nil {
		return nil
	}
	return c
}

// optional returns neither for a request without the cookie.
func optional(r *http.Request) (*http.Cookie, error) {
	c, err := r.Cookie("sid")
	if errors.Is(err, http.ErrNoCookie) {
		return nil, nil
	}
	return c, err
}

func always(r *http.Request) *http.Cookie {
	c, err := r.Cookie("sid")
	if err != nil {
		return &http.Cookie{Name: "sid"}
	}
	return c
}

func withOK(r *http.Request) (*http.Cookie, bool) {
	c, err := r.Cookie("sid")
	return c, err == nil
}

func bad(w http.ResponseWriter, r *http.Request) {
	a, _ := passesOn(r)
	use(a.Value) // want `^a is nil in a request without the cookie, and a.Value panics; check the error of passesOn \(line 57\) first$`
	b, _ := wraps(r)
	use(b.Value) // want `b.Value panics`
	c := drops(r)
	use(c.Value)              // want `^c is nil in a request without the cookie, and c.Value panics; compare what drops \(line 61\) returns with nil first$`
	use(dropsForNil(r).Value) // want `^dropsForNil\(r\) is nil in a request without the cookie, and dropsForNil\(r\).Value panics`
	d, err := optional(r)
	if err != nil {
		return
	}
	use(d.Value) // want `d.Value panics; compare what optional \(line 64\) returns with nil first`
}

func good(w http.ResponseWriter, r *http.Request) {
	a, err := passesOn(r)
	if err != nil {
		return
	}
	use(a.Value)
	if b, err := wraps(r); err == nil {
		use(b.Value)
	}
	if c := drops(r); c != nil {
		use(c.Value)
	}
	use(always(r).Value)
	if d, _ := optional(r); d != nil {
		use(d.Value)
	}
	if e, ok := withOK(r); ok {
		use(e.Value)
	}
}

func value(c *http.Cookie) string { return c.Value }

func valueOf(n int, c *http.Cookie) string {
	if n > 0 {
		return value(c)
	}
	return ""
}

func valueIfAny(c *http.Cookie) string {
	if c == nil {
		return ""
	}
	return c.Value
}

func valueUnless(c *http.Cookie, err error) string {
	if err != nil {
		return ""
	}
	return c.Value
}

func isThere(c *http.Cookie) bool { return c != nil && c.Value != "" }

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func note(err error) {
	if err != nil {
		fmt.Println(err)
	}
}

func passes(w http.ResponseWriter, r *http.Request) {
	c, _ := r.Cookie("a")
	use(value(c)) // want `^c is nil in a request without cookie "a", and value panics; check the error of r.Cookie \(line 130\) first$`
	d, _ := r.Cookie("b")
	use(valueOf(1, d)) // want `valueOf panics`
	e, err := r.Cookie("c")
	note(err)
	use(e.Value) // want `e.Value panics`
}

func passesWell(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("a")
	use(valueIfAny(c))
	use(valueUnless(c, err))
	use(valueUnless(r.Cookie("c")))
	if isThere(c) {
		use(c.Value)
	}
	d, err := r.Cookie("b")
	must(err)
	use(value(d))
}

// A jar is asked for cookies by its methods.
type jar struct{ r *http.Request }

func (j jar) get(name string) *http.Cookie {
	c, err := j.r.Cookie(name)
	if err != nil {
		return nil
	}
	return c
}

func (j jar) twice() {
	use(j.get("a").Value) // want `j.get\("a"\).Value panics`
	if c := j.get("b"); c != nil {
		use(c.Value)
	}
}

func loggedIn(r *http.Request) bool {
	c, err := r.Cookie("session")
	if err != nil {
		return false
	}
	return c.Value != ""
}

func logout(w http.ResponseWriter, r *http.Request) {
	if !loggedIn(r) {
		return
	}
	c, _ := r.Cookie("session")
	use(c.Value)
	d, _ := r.Cookie("other")
	use(d.Value) // want `d is nil in a request without cookie "other"`
}

func logoutUnasked(w http.ResponseWriter, r *http.Request) {
	c, _ := r.Cookie("session")
	use(c.Value) // want `c is nil in a request without cookie "session"`
	loggedIn(r)
}

// loop finds itself.
func loop(r *http.Request, n int) *http.Cookie {
	if n == 0 {
		c, _ := r.Cookie("x")
		return c
	}
	return loop(r, n-1)
}

type key struct{}

// other is a look-alike.
func (key) Cookie(string) (*http.Cookie, error) { return &http.Cookie{}, nil }

func lookAlike(k key) {
	c, _ := k.Cookie("sid")
	use(c.Value)
}

func use(string) {}
