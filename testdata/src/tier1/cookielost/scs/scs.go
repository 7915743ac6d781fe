// Package scs changes sessions that are saved with the header of the response.
package scs

import (
	"context"
	"fmt"
	"net/http"

	"github.com/alexedwards/scs/v2"
)

type app struct{ sessions *scs.SessionManager }

func (a *app) login(w http.ResponseWriter, r *http.Request) {
	fmt.Fprint(w, "hello")
	a.sessions.Put(r.Context(), "user", 1) // want `^the session is changed after fmt.Fprint has sent the header on line 15, so the change is lost$`
}

func (a *app) renew(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/", http.StatusSeeOther)
	if err := a.sessions.RenewToken(r.Context()); err != nil { // want `the session is changed after http.Redirect has sent the header`
		panic(err)
	}
}

func (a *app) flash(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	fmt.Fprint(w, a.sessions.PopString(r.Context(), "flash")) // want `the session is changed after w.WriteHeader has sent the header`
}

func (a *app) around(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		a.sessions.Put(r.Context(), "seen", true) // want `^the session is changed after next.ServeHTTP has called the next handler on line 33, which may have sent the header, so the change may be lost$`
	})
}

// Silent from here on.

func (a *app) inTime(w http.ResponseWriter, r *http.Request) {
	a.sessions.Put(r.Context(), "user", 1)
	fmt.Fprint(w, "hello")
}

func (a *app) reads(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	fmt.Fprint(w, a.sessions.GetString(r.Context(), "user"))
}

func (a *app) onOnePath(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		fmt.Fprint(w, "hello")
	}
	a.sessions.Put(r.Context(), "user", 1)
}

func (a *app) helper(ctx context.Context) { a.sessions.Put(ctx, "user", 1) }

func (a *app) without(r *http.Request) { a.sessions.Remove(r.Context(), "user") }
