// Package auth has sessions for others.
package auth

import (
	"context"
	"net/http"

	"github.com/alexedwards/scs/v2"
)

// Sessions are those of the program.
var Sessions = scs.New()

// Forget deletes the cookie.
func Forget(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "session", Path: "/", MaxAge: -1})
}

// End ends the session.
func End(ctx context.Context) error { return Sessions.Destroy(ctx) }

// Touch does nothing to the session.
func Touch(ctx context.Context) bool { return Sessions.Exists(ctx, "user") }
