// Package packages uses what functions of another package return.
package packages

import (
	"net/http"

	"tier1/cookienil/packages/cookies"
)

func bad(w http.ResponseWriter, r *http.Request) {
	use(cookies.Session(r).Value) // want `^cookies.Session\(r\) is nil in a request without the cookie, and cookies.Session\(r\).Value panics; compare what cookies.Session \(line 11\) returns with nil first$`
	c, _ := cookies.Find(r)
	use(c.Value) // want `c.Value panics; check the error of cookies.Find`
	d, _ := r.Cookie("a")
	use(cookies.Value(d)) // want `^d is nil in a request without cookie "a", and Value panics`
	e, err := r.Cookie("b")
	cookies.Report(err)
	use(e.Value) // want `e.Value panics`
}

func good(w http.ResponseWriter, r *http.Request) {
	if c := cookies.Session(r); c != nil {
		use(c.Value)
	}
	c, err := cookies.Find(r)
	if err != nil {
		return
	}
	use(c.Value)
	use(cookies.Ensure(r).Value)
	if cookies.LoggedIn(r) {
		s, _ := r.Cookie("session")
		use(s.Value)
	}
	d, err := r.Cookie("a")
	use(cookies.ValueOr(d, ""))
	cookies.Verify(err)
	use(cookies.Value(d))
}

func use(string) {}
