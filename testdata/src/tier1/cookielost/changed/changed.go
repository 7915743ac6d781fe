// Package changed changes cookies after they were sent.
package changed

import (
	"encoding/json"
	"net/http"
)

func late(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "sid", Value: "x"}
	http.SetCookie(w, c)
	c.Secure = true   // want `^cookie "sid" is given Secure after it was sent on line 11, so the browser never sees that$`
	c.HttpOnly = true // want `^cookie "sid" is given HttpOnly after it was sent on line 11`
}

func harden(c *http.Cookie) {
	c.Secure = true
}

func lateInHelper(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "sid", Value: "x"}
	http.SetCookie(w, c)
	harden(c) // want `cookie "sid" is given Secure after it was sent on line 22`
}

func byValue(w http.ResponseWriter, r *http.Request) {
	c := http.Cookie{Name: "sid", Value: "x"}
	http.SetCookie(w, &c)
	c.Path = "/" // want `cookie "sid" is given Path after`
}

func deletes(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("sid")
	if err != nil {
		return
	}
	http.SetCookie(w, c)
	c.MaxAge = -1 // want `cookie "sid" is given MaxAge after`
}

func underCondition(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "sid", Value: "x"}
	http.SetCookie(w, c)
	if r.FormValue("remember") != "" {
		c.MaxAge = 3600 // want `cookie "sid" is given MaxAge after`
	}
}

func inTime(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "sid", Value: "x"}
	c.Secure = true
	harden(c)
	http.SetCookie(w, c)
}

func again(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "sid", Value: "x"}
	http.SetCookie(w, c)
	c.Name = "id"
	c.Path = "/app"
	http.SetCookie(w, c)
}

func blanked(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "sid", Value: "x"}
	http.SetCookie(w, c)
	c.Value = ""
}

func onOtherPath(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "sid", Value: "x"}
	if r.Method == http.MethodGet {
		http.SetCookie(w, c)
		return
	}
	c.MaxAge = 3600
	w.Header().Add("Set-Cookie", c.String())
}

func inTurn(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Value: "x"}
	for _, name := range r.Form["name"] {
		c.Name = name
		http.SetCookie(w, c)
		c.Path = "/" // the next one has it
	}
}

func returned(w http.ResponseWriter, r *http.Request) *http.Cookie {
	c := &http.Cookie{Name: "sid", Value: "x"}
	http.SetCookie(w, c)
	c.Secure = true
	return c
}

func shown(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "sid", Value: "x"}
	http.SetCookie(w, c)
	c.Raw = ""
	c.Secure = true
	json.NewEncoder(w).Encode(c)
}

type app struct{ last *http.Cookie }

func (a *app) kept(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "sid", Value: "x"}
	http.SetCookie(w, c)
	c.Secure = true
	a.last = c
}

func given(w http.ResponseWriter, c *http.Cookie) {
	http.SetCookie(w, c)
	c.Secure = true
}

func copied(w http.ResponseWriter, r *http.Request) {
	c := http.Cookie{Name: "sid", Value: "x"}
	http.SetCookie(w, &c)
	d := c
	d.Path = "/app"
	http.SetCookie(w, &d)
}

func replaced(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "a", Value: "x"}
	http.SetCookie(w, c)
	*c = http.Cookie{Name: "b", Value: "x"}
	c.Secure = true
	http.SetCookie(w, c)
}
