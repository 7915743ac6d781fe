// Package store makes the store of a program whose handlers configure their sessions.
package store

import "github.com/gorilla/sessions"

// New keeps sessions in the cookie.
func New(key []byte) *sessions.CookieStore {
	s := sessions.NewCookieStore(key)
	s.Options.HttpOnly = true
	return s
}
