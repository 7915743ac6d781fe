// Package web sends the cookies of another package.
package web

import (
	"net/http"

	"tier1/cookieinvalid/packages/cookies"
)

func constructor(w http.ResponseWriter) {
	http.SetCookie(w, cookies.New("__Host-sid")) // want `cookie "__Host-sid" is sent without Path=/: browsers drop`
}

func argument(w http.ResponseWriter, id string) {
	cookies.Set(w, "__Host-sid", id, false) // want `cookie "__Host-sid" is sent without Secure: browsers drop`
}

func embedded(w http.ResponseWriter) {
	http.SetCookie(w, cookies.Embedded()) // want `^cookie "embed" is sent without Secure: browsers drop cookies that have SameSite=None but not Secure$`
}

// Silent from here on.

func right(w http.ResponseWriter, id string, https bool) {
	c := cookies.New("__Host-sid")
	c.Path = "/"
	http.SetCookie(w, c)
	http.SetCookie(w, cookies.New("__Secure-sid"))
	cookies.Set(w, "__Host-sid", id, true)
	cookies.Set(w, "__Host-sid", id, https)
	cookies.Set(w, "sid", id, false)
}
