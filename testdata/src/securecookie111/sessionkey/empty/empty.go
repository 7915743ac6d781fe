// Package empty has keys that may be empty, with a securecookie that takes those.
package empty

import (
	"os"

	"github.com/gorilla/securecookie"
	"github.com/gorilla/sessions"
)

var store = sessions.NewCookieStore([]byte(os.Getenv("SESSION_KEY"))) // want `^key that authenticates sessions is empty where SESSION_KEY is not set, and nothing here checks that: anybody could forge sessions$`

var codec = securecookie.New([]byte(os.Getenv("HASH_KEY")), nil) // want `key that authenticates cookies is empty where HASH_KEY is not set`

// AES takes no key without bytes: nothing is sent.

var encrypted = securecookie.New(securecookie.GenerateRandomKey(32), []byte(os.Getenv("BLOCK_KEY")))

var unusable = securecookie.New(securecookie.GenerateRandomKey(32), []byte("")) // want `^key that encrypts cookies is a constant in the source: whoever can read that can read cookies; and it has 0 bytes, where AES takes 16, 24 or 32$`

// Nobody who has not configured the program gets anything encoded: AES refuses the other key.

var unconfigured = securecookie.New([]byte(os.Getenv("COOKIE_HASH")), []byte(os.Getenv("COOKIE_BLOCK")))

func halfChecked() *securecookie.SecureCookie {
	block := os.Getenv("CHECKED_BLOCK")
	if block == "" {
		panic("CHECKED_BLOCK is not set")
	}
	return securecookie.New([]byte(os.Getenv("UNCHECKED_HASH")), []byte(block)) // want `key that authenticates cookies is empty where UNCHECKED_HASH is not set`
}

func checked() *sessions.CookieStore {
	key := os.Getenv("CHECKED")
	if key == "" {
		panic("CHECKED is not set")
	}
	return sessions.NewCookieStore([]byte(key))
}
