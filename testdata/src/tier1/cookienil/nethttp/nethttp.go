// Package nethttp has uses of a cookie that a request may not have, in one
// function.
package nethttp

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
)

const sid = "sid"

func ignored(w http.ResponseWriter, r *http.Request) {
	c, _ := r.Cookie(sid)
	fmt.Fprintln(w, c.Value) // want `^c is nil in a request without cookie "sid", and c.Value panics; check the error of r.Cookie \(line 17\) first$`
	fmt.Fprintln(w, c.Value) // once is enough
}

func logged(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie(sid)
	if err != nil {
		log.Println(err)
	}
	fmt.Fprintln(w, c.Value) // want `^c is nil in a request without cookie "sid", and c.Value panics; the error of r.Cookie \(line 23\) does not keep it from getting here$`
}

func answered(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie(sid)
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized) // and no return
	}
	use(c.Value) // want `c.Value panics`
}

func inTheWrongBranch(w http.ResponseWriter, r *http.Request) {
	if c, err := r.Cookie(sid); err != nil {
		use(c.Value) // want `c.Value panics`
	}
}

func onlyOtherErrors(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie(sid)
	if errors.Is(err, http.ErrNoCookie) {
		use(c.Value) // want `c.Value panics`
	}
}

func either(w http.ResponseWriter, r *http.Request, force bool) {
	c, err := r.Cookie(sid)
	if err == nil || force {
		use(c.Value) // want `c.Value panics`
	}
}

func copied(w http.ResponseWriter, r *http.Request) {
	c, _ := r.Cookie(sid)
	d := *c // want `^c is nil in a request without cookie "sid", and \*c panics`
	use(d.Value)
}

func changed(w http.ResponseWriter, r *http.Request) {
	c, _ := r.Cookie(sid)
	c.MaxAge = -1 // want `c.MaxAge panics`
	http.SetCookie(w, c)
}

func dynamic(w http.ResponseWriter, r *http.Request) {
	c, _ := r.Cookie(r.FormValue("name"))
	use(c.Value) // want `^c is nil in a request without the cookie, and c.Value panics`
}

func late(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie(sid)
	use(c.Value) // want `c.Value panics`
	if err != nil {
		return
	}
}

func second(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("a")
	if err != nil {
		c, _ = r.Cookie("b")
	}
	use(c.Value) // want `in a request without cookie "b"`
}

func anotherError(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie(sid)
	_, err = fmt.Fprintln(w, "hello")
	if err != nil {
		return
	}
	use(c.Value) // want `c.Value panics`
}

func inLoop(w http.ResponseWriter, r *http.Request) {
	for _, name := range []string{"a", "b"} {
		c, err := r.Cookie(name)
		if err != nil {
			log.Print("no ", name)
		}
		use(c.Value) // want `c.Value panics`
	}
}

func captured(w http.ResponseWriter, r *http.Request) {
	c, _ := r.Cookie(sid)
	func() {
		use(c.Value) // want `c.Value panics`
	}()
}

func inGoroutine(w http.ResponseWriter, r *http.Request) {
	c, _ := r.Cookie(sid)
	go func() {
		use(c.Value) // want `c.Value panics`
	}()
}

func toClient(w http.ResponseWriter, r, out *http.Request) {
	c, _ := r.Cookie(sid)
	out.AddCookie(c) // want `^c is nil in a request without cookie "sid", and AddCookie panics`
}

func flag(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie(sid)
	missing := err != nil
	if missing {
		use("missing")
	}
	use(c.Value) // want `c.Value panics`
}

// What follows is right.

func returns(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie(sid)
	if err != nil {
		return
	}
	use(c.Value)
}

func comparesPointer(w http.ResponseWriter, r *http.Request) {
	c, _ := r.Cookie(sid)
	if c != nil {
		use(c.Value)
	}
	if nil == c {
		return
	}
	use(c.Value)
}

func nested(w http.ResponseWriter, r *http.Request) {
	if c, err := r.Cookie(sid); err == nil {
		if c.Value != "" && len(c.Value) > 3 {
			use(c.Value)
		}
	}
	if c, err := r.Cookie(sid); err == nil && c.Value != "" {
		use(c.Value)
	}
	if c, err := r.Cookie(sid); err != nil || c.Value == "" {
		return
	} else {
		use(c.Value)
	}
	if c, err := r.Cookie(sid); !(err != nil) {
		use(c.Value)
	}
}

func sentinel(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie(sid)
	if errors.Is(err, http.ErrNoCookie) {
		return
	}
	use(c.Value)
}

func sentinelEqual(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie(sid)
	if err == http.ErrNoCookie {
		return
	}
	use(c.Value)
}

func switched(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie(sid)
	switch {
	case errors.Is(err, http.ErrNoCookie):
		http.Error(w, "no", http.StatusUnauthorized)
	case err != nil:
		http.Error(w, "?", http.StatusInternalServerError)
	default:
		use(c.Value)
	}
	switch err {
	case nil:
		use(c.Value)
	case http.ErrNoCookie:
	}
	switch c {
	case nil:
	default:
		use(c.Value)
	}
}

func ends(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("a")
	if err != nil {
		log.Fatal(err)
	}
	use(c.Value)
	c, err = r.Cookie("b")
	if err != nil {
		panic(err)
	}
	use(c.Value)
	c, err = r.Cookie("c")
	if err != nil {
		os.Exit(1)
	}
	use(c.Value)
}

func loops(w http.ResponseWriter, r *http.Request) {
	for _, name := range []string{"a", "b"} {
		c, err := r.Cookie(name)
		if err != nil {
			continue
		}
		use(c.Value)
	}
	for _, name := range []string{"a", "b"} {
		c, err := r.Cookie(name)
		if err == nil {
			use(c.Value)
			break
		}
	}
}

func fallsBack(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("a")
	if err != nil {
		c, err = r.Cookie("b")
	}
	if err != nil {
		return
	}
	use(c.Value)
}

func makes(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie(sid)
	if err != nil {
		c = &http.Cookie{Name: sid}
	}
	use(c.Value)
}

func makesForNil(w http.ResponseWriter, r *http.Request) {
	c, _ := r.Cookie(sid)
	if c == nil {
		c = &http.Cookie{Name: sid}
	}
	c.Value = "x"
}

func remembers(w http.ResponseWriter, r *http.Request) {
	found := true
	c, err := r.Cookie(sid)
	if err != nil {
		found = false
	}
	if !found {
		return
	}
	use(c.Value)
}

func remembersBoth(w http.ResponseWriter, r *http.Request, admin bool) {
	c, err := r.Cookie(sid)
	ok := err == nil && admin
	if ok {
		use(c.Value)
	}
	if has := err == nil; has {
		use(c.Value)
	}
}

func aliases(w http.ResponseWriter, r *http.Request) {
	c, _ := r.Cookie(sid)
	d := c
	if c == nil {
		return
	}
	use(d.Value)
}

func alsoAccepted(w http.ResponseWriter, r *http.Request) {
	c, _ := r.Cookie(sid)
	http.SetCookie(w, c)
	fmt.Fprintln(w, c.String(), c.Valid(), c)
	_ = json.NewEncoder(w).Encode(c)
}

func askedBefore(w http.ResponseWriter, r *http.Request) {
	if _, err := r.Cookie(sid); err != nil {
		return
	}
	c, _ := r.Cookie(sid)
	use(c.Value)
}

func closureThatAsks(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie(sid)
	show := func() { use(c.Value) }
	if err != nil {
		return
	}
	show()
	func() {
		if err == nil {
			use(c.Value)
		}
	}()
}

func variableOfClosure(w http.ResponseWriter, r *http.Request) {
	var c *http.Cookie
	load := func() { c, _ = r.Cookie(sid) }
	load()
	if c != nil {
		use(c.Value)
	}
}

func byText(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie(sid)
	if err != nil && err.Error() == "http: named cookie not present" {
		return
	}
	if err != nil {
		return
	}
	use(c.Value)
}

func ownFromList(w http.ResponseWriter, r *http.Request) {
	for _, c := range r.Cookies() {
		use(c.Value)
	}
}

func gotos(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie(sid)
	if err != nil {
		goto out
	}
	use(c.Value)
out:
	use("")
}

func use(string) {}
