// Package accounts verifies passwords and keeps sessions for handlers of another
// package.
package accounts

import (
	"context"

	"github.com/alexedwards/scs/v2"
	"golang.org/x/crypto/bcrypt"
)

// Sessions are those of the program.
var Sessions = scs.New()

// Known reports whether a password is right.
func Known(hash []byte, password string) bool {
	return bcrypt.CompareHashAndPassword(hash, []byte(password)) == nil
}

// Remember notes who is logged in.
func Remember(ctx context.Context, id int) { Sessions.Put(ctx, "userID", id) }

// Begin does, and renews the session.
func Begin(ctx context.Context, id int) error {
	if err := Sessions.RenewToken(ctx); err != nil {
		return err
	}
	Remember(ctx, id)
	return nil
}

// Enter does both steps; whether it renews the session is for its callers to say.
func Enter(ctx context.Context, hash []byte, password string, id int) bool {
	if !Known(hash, password) {
		return false
	}
	Remember(ctx, id)
	return true
}
