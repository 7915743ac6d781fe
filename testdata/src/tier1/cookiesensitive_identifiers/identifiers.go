// Package identifiers has names of users, their ids and roles reported.
package identifiers

import (
	"crypto/rand"
	"net/http"
	"strconv"

	"tier1/cookiesensitive_identifiers/web"
)

type user struct{ Username, Role, Theme string }

func set(w http.ResponseWriter, u user, isAdmin bool) {
	http.SetCookie(w, &http.Cookie{Name: "user", Value: u.Username}) // want `cookie "user" carries u\.Username`
	http.SetCookie(w, &http.Cookie{Name: "role", Value: u.Role})     // want `cookie "role" carries u\.Role`
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: u.Theme})
}

// What says little by itself is what the name of the cookie says.

type account struct {
	id   int
	name string
}

func signIn(w http.ResponseWriter, r *http.Request, a account, id string) {
	name := r.FormValue("name")
	http.SetCookie(w, &http.Cookie{Name: "UserName", Value: name})        // want `cookie "UserName" carries r.FormValue`
	web.Set(w, "Uid", strconv.Itoa(a.id))                                 // want `cookie "Uid" carries a\.id`
	http.SetCookie(w, &http.Cookie{Name: "user_id", Value: id})           // want `cookie "user_id" carries id`
	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: id})        // silent: that is what it is for
	http.SetCookie(w, &http.Cookie{Name: "theme_name", Value: a.name})    // silent
	http.SetCookie(w, &http.Cookie{Name: "email", Value: id})             // silent: the number of one
	http.SetCookie(w, &http.Cookie{Name: "username", Value: rand.Text()}) // silent
}
