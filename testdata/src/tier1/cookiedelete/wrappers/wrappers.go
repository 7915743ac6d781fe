// Package wrappers has functions that make and send cookies for logins and logouts
// alike: a MaxAge of -1 in them would delete all.
package wrappers

import "net/http"

func session(value string) *http.Cookie {
	return &http.Cookie{Name: "session", Value: value, Path: "/"}
}

func login(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, session(r.FormValue("id")))
}

func logout(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, session("")) // want `^cookie "session" is not deleted: without a negative MaxAge browsers keep it, with an empty value$`
}

func set(w http.ResponseWriter, name, value string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: "/", MaxAge: 0})
}

func remember(w http.ResponseWriter, r *http.Request) { set(w, "token", r.FormValue("token")) }

func clearAll(w http.ResponseWriter, r *http.Request) {
	set(w, "token", "") // want `^cookie "token" is not deleted: a MaxAge of 0 is not sent; only a negative one deletes it$`
	put := func(name, value string) {
		http.SetCookie(w, &http.Cookie{Name: name, Value: value})
	}
	put("other", "") // want `^cookie "other" is not deleted: without a negative MaxAge browsers keep it, with an empty value$`
}

type manager struct{ name string }

func (m manager) cookie(value string) http.Cookie {
	c := http.Cookie{Name: m.name, Path: "/"}
	c.Value = value
	return c
}

func (m manager) remove(w http.ResponseWriter) {
	c := m.cookie("") // want `^cookie is not deleted: without a negative MaxAge browsers keep it, with an empty value$`
	http.SetCookie(w, &c)
}

// The constructor is for others too.
func expireNow(w http.ResponseWriter) {
	c := session("x")
	c.Value = "" // want `^cookie "session" is not deleted: without a negative MaxAge browsers keep it, with an empty value$`
	http.SetCookie(w, c)
}

// Silent from here on.

func logoutRight(w http.ResponseWriter, r *http.Request) {
	c := session("")
	c.MaxAge = -1
	http.SetCookie(w, c)
}
