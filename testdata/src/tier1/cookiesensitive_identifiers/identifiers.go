// Package identifiers has names of users, their ids and roles reported.
package identifiers

import "net/http"

type user struct{ Username, Role, Theme string }

func set(w http.ResponseWriter, u user, isAdmin bool) {
	http.SetCookie(w, &http.Cookie{Name: "user", Value: u.Username}) // want `cookie "user" carries u\.Username`
	http.SetCookie(w, &http.Cookie{Name: "role", Value: u.Role})     // want `cookie "role" carries u\.Role`
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: u.Theme})
}
