// Package testutil is for the tests of other packages.
package testutil

import "github.com/gorilla/sessions"

// NewStore is a store for tests.
func NewStore() *sessions.CookieStore {
	return sessions.NewCookieStore([]byte("secret of the tests"))
}
