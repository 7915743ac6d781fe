// Package empty has keys that may be empty, with a securecookie that takes those.
package empty

import (
	"os"

	"github.com/gorilla/securecookie"
	"github.com/gorilla/sessions"
)

var store = sessions.NewCookieStore([]byte(os.Getenv("SESSION_KEY"))) // want `^key that authenticates sessions is empty where SESSION_KEY is not set, and nothing checks that: anybody could forge sessions$`

var codec = securecookie.New([]byte(os.Getenv("HASH_KEY")), nil) // want `key that authenticates cookies is empty where HASH_KEY is not set`

func checked() *sessions.CookieStore {
	key := os.Getenv("CHECKED")
	if key == "" {
		panic("CHECKED is not set")
	}
	return sessions.NewCookieStore([]byte(key))
}
