// Package keys hands out keys and stores.
package keys

import (
	"os"

	"github.com/gorilla/securecookie"
	"github.com/gorilla/sessions"
)

// Written returns a key that is a constant.
func Written() []byte { return []byte("written-in-another-package") }

// Secret returns a text that is a constant.
func Secret() string { return "text-of-another-package" }

// Random returns a key.
func Random() []byte { return securecookie.GenerateRandomKey(32) }

// Short returns a short key.
func Short() []byte { return securecookie.GenerateRandomKey(16) }

// Used returns a key that this package answers for.
func Used() []byte { return used }

var used = []byte("used-in-its-own-package-too") // want `key that authenticates sessions is a constant`

// Store is a store with that key.
func Store() *sessions.CookieStore { return sessions.NewCookieStore(used) }

// New returns a store with a key that the caller has.
func New(key []byte) *sessions.CookieStore { return sessions.NewCookieStore(key) }

// NewText is the same for a text.
func NewText(name, key string) *sessions.CookieStore {
	return sessions.NewCookieStore([]byte(key))
}

// Config has a secret.
type Config struct{ Secret string }

// Default is a configuration with a constant.
func Default() Config { return Config{Secret: "default-of-another-package"} }

// FromEnvironment returns a key.
func FromEnvironment() []byte { return []byte(os.Getenv("FROM_ENVIRONMENT")) }
