// Package unsent makes and changes cookies that go nowhere.
package unsent

import (
	"fmt"
	"net/http"
	"time"
)

func login(w http.ResponseWriter, r *http.Request) {
	cookie := http.Cookie{ // want `^cookie "sid" is made, but is never sent$`
		Name:  "sid",
		Value: r.FormValue("user"),
		Path:  "/",
	}
	cookie.HttpOnly = true
	fmt.Fprint(w, "welcome")
}

func discarded(w http.ResponseWriter, r *http.Request) {
	cookie := &http.Cookie{Name: "sid", Value: "x", Path: "/", HttpOnly: true} // want `^cookie "sid" is made, but is never sent$`
	_ = cookie
}

func bit(w http.ResponseWriter, r *http.Request) {
	cookie := new(http.Cookie) // want `^cookie "sid" is made, but is never sent$`
	cookie.Name = "sid"
	cookie.Value = "x"
	cookie.Expires = time.Now().Add(time.Hour)
}

func named(w http.ResponseWriter, name string) {
	cookie := &http.Cookie{Name: name, MaxAge: -1} // want `^the cookie is made, but is never sent$`
	cookie.Path = "/"
}

func logout(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("sid")
	if err != nil {
		return
	}
	c.Value = ""
	c.Path = "/"  // want `^cookie "sid" is given Path, but is not sent, so the browser never sees that$`
	c.MaxAge = -1 // the same cookie
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

func onOnePath(w http.ResponseWriter, r *http.Request) {
	if c, err := r.Cookie("sid"); err == nil && c.Value != "" {
		c.MaxAge = -1 // want `^cookie "sid" is given MaxAge, but is not sent`
	}
}

// Silent from here on.

func sent(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "sid", Value: "x"}
	c.Path = "/"
	http.SetCookie(w, c)
}

func sentByValue(w http.ResponseWriter, r *http.Request) {
	c := http.Cookie{Name: "sid", Value: "x"}
	http.SetCookie(w, &c)
}

func returned(r *http.Request) *http.Cookie {
	c, err := r.Cookie("sid")
	if err != nil {
		return nil
	}
	c.MaxAge = -1
	return c
}

func returnedByValue() http.Cookie {
	c := http.Cookie{Name: "sid", Value: "x"}
	c.Path = "/"
	return c
}

func text(w http.ResponseWriter, r *http.Request) {
	c := http.Cookie{Name: "sid", Value: "x"}
	c.Path = "/"
	w.Header().Add("Set-Cookie", c.String())
}

func read(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("sid")
	if err == nil {
		c.Value = "the " + c.Value
		fmt.Fprint(w, c.Value)
	}
}

func kept(cookies map[string]*http.Cookie) {
	c := &http.Cookie{Name: "sid", Value: "x"}
	c.Path = "/"
	cookies["sid"] = c
}

func listed() (list []http.Cookie) {
	c := http.Cookie{Name: "sid", Value: "x"}
	list = append(list, c)
	return list
}

func captured(w http.ResponseWriter, r *http.Request) func() {
	c := &http.Cookie{Name: "sid", Value: "x"}
	return func() { http.SetCookie(w, c) }
}

func deferred(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "sid", Value: "x"}
	defer http.SetCookie(w, c)
	c.Path = "/"
}

func either(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "a", Value: "x"}
	if r.Method == http.MethodPost {
		c = &http.Cookie{Name: "b", Value: "x"}
	}
	http.SetCookie(w, c)
}

func begun(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "sid"} // to be gone on with
	c.Path = "/"
}

func compared(r *http.Request) bool {
	want := http.Cookie{Name: "sid", Value: "x"}
	c, err := r.Cookie("sid")
	return err == nil && c.Name == want.Name && c.Value == want.Value
}

func same(a http.Cookie) bool {
	want := http.Cookie{Name: "sid", Value: "x"}
	return fmt.Sprint(want) == fmt.Sprint(a)
}

type server struct{ template http.Cookie }

func (s *server) configure() {
	s.template = http.Cookie{Name: "sid", Value: "x"}
	s.template.Path = "/"
}
