// Package helpers has what tests of other packages use, and what programs use.
package helpers

import (
	"testing"

	"github.com/gorilla/sessions"
)

// NewStore is a store for tests.
func NewStore(t *testing.T) *sessions.CookieStore {
	t.Helper()
	return sessions.NewCookieStore([]byte("secret"))
}
