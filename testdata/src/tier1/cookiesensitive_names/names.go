// Package names has names of its own that are sensitive, or are not.
package names

import "net/http"

type user struct{ Balance, Password, APIKey string }

func set(w http.ResponseWriter, u user) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: u.Balance})  // want `cookie "a" carries u\.Balance`
	http.SetCookie(w, &http.Cookie{Name: "b", Value: u.Password}) // want `cookie "b" carries u\.Password`
	http.SetCookie(w, &http.Cookie{Name: "c", Value: u.APIKey})
}
