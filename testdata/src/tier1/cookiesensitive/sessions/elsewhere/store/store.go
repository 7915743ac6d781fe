// Package store has the store of sessions.
package store

import (
	"os"

	"github.com/gorilla/sessions"
)

// Sessions are signed. There is no key to encrypt them with.
var Sessions = sessions.NewCookieStore([]byte(os.Getenv("KEY")), nil)
