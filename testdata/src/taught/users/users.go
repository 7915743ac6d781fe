// Package users uses a taught function of another package that has a body.
package users

import (
	"net/http"

	"taught/own"
)

func login(w http.ResponseWriter, j own.Jar, token string) {
	own.Drop(j, "sid", token) // want `cookie "sid" is sent without Secure`
	own.Other(w, token)
}
