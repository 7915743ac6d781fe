package helpers

import "github.com/gorilla/sessions"

// Store is a store for programs.
var Store = sessions.NewCookieStore([]byte("another secret")) // want `key that authenticates sessions is a constant`
