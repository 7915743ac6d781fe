// Package app gives another package a key. It does not see the library, on whose version it
// depends whether the key may be empty.
package app

import (
	"net/http"
	"os"

	"securecookie111/sessionkey/handed/middleware"
)

func serve(next http.Handler) http.Handler {
	return middleware.Sessions(os.Getenv("HANDED"), next) // want `^key that authenticates sessions is empty where HANDED is not set, and nothing here checks that: anybody could forge sessions$`
}
