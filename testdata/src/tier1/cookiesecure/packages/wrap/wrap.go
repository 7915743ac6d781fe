// Package wrap stands between: what it says comes from the package below.
package wrap

import (
	"net/http"

	"tier1/cookiesecure/packages/cookies"
)

// Login sends with the parameter of the package below.
func Login(w http.ResponseWriter, token string, https bool) {
	cookies.Set(w, "login", token, https)
}

// Session hands on what the package below makes.
func Session() *http.Cookie { return cookies.New("session") }

// Plain decides, with a constant, what the package below leaves open.
func Plain(w http.ResponseWriter, token string) {
	cookies.Set(w, "plain", token, false) // want `cookie "plain" is sent without Secure`
}
