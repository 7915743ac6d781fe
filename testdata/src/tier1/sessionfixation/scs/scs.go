// Package scs logs people in with sessions of scs.
package scs

import (
	"context"
	"net/http"

	"github.com/alexedwards/scs/v2"
	"golang.org/x/crypto/bcrypt"
)

var sessions = scs.New()

type user struct {
	ID   int
	Hash []byte
}

func find(string) user { return user{} }

func login(w http.ResponseWriter, r *http.Request) {
	u := find(r.FormValue("name"))
	if err := bcrypt.CompareHashAndPassword(u.Hash, []byte(r.FormValue("password"))); err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	sessions.Put(r.Context(), "userID", u.ID) // want `the session keeps its identifier when CompareHashAndPassword has let somebody in and "userID" is put into it, so whoever planted the identifier is logged in too; call RenewToken first`
}

const roleKey = "user_role"

// loginTwice writes two things of one login, for which one remedy will do.
func loginTwice(w http.ResponseWriter, r *http.Request) {
	u := find(r.FormValue("name"))
	if bcrypt.CompareHashAndPassword(u.Hash, []byte(r.FormValue("password"))) == nil {
		sessions.Put(r.Context(), "authenticated", true) // want `the session keeps its identifier`
		sessions.Put(r.Context(), roleKey, "admin")      // the same login
	}
}

func loginByRole(w http.ResponseWriter, r *http.Request) {
	u := find(r.FormValue("name"))
	if bcrypt.CompareHashAndPassword(u.Hash, []byte(r.FormValue("password"))) == nil {
		sessions.Put(r.Context(), roleKey, "admin") // want `"user_role" is put into it`
	}
}

// Helpers are followed.

func checked(r *http.Request) (user, bool) {
	u := find(r.FormValue("name"))
	return u, bcrypt.CompareHashAndPassword(u.Hash, []byte(r.FormValue("password"))) == nil
}

func remember(ctx context.Context, u user) {
	sessions.Put(ctx, "user", u.ID)
}

func loginByHelpers(w http.ResponseWriter, r *http.Request) {
	u, ok := checked(r)
	if !ok {
		return
	}
	remember(r.Context(), u) // want `the session keeps its identifier when CompareHashAndPassword has let somebody in and "user" is put into it`
}

// What an interface does its name says.

type accounts interface {
	Authenticate(name, password string) (int, error)
	PasswordStrength(password string) int
	CheckPasswordPolicy(password string) error
}

type handlers struct {
	accounts accounts
	sessions *scs.SessionManager
}

func (h handlers) login(w http.ResponseWriter, r *http.Request) {
	id, err := h.accounts.Authenticate(r.FormValue("name"), r.FormValue("password"))
	if err != nil {
		return
	}
	h.sessions.Put(r.Context(), "account_id", id) // want `when Authenticate has let somebody in`
}

func literal() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, ok := checked(r); ok {
			sessions.Put(r.Context(), "logged_in", true) // want `"logged_in" is put into it`
		}
	})
}

// setUser ends the session on the way on which it tells nobody's name.
func setUser(ctx context.Context, u user) {
	if u.ID == 0 {
		sessions.Destroy(ctx)
	} else {
		sessions.Put(ctx, "uid", u.ID)
	}
}

func loginOrOut(w http.ResponseWriter, r *http.Request) {
	if u, ok := checked(r); ok {
		setUser(r.Context(), u) // want `"uid" is put into it`
	}
}

// Silent from here on.

func renewedBefore(w http.ResponseWriter, r *http.Request) {
	u, ok := checked(r)
	if !ok {
		return
	}
	if err := sessions.RenewToken(r.Context()); err != nil {
		return
	}
	sessions.Put(r.Context(), "userID", u.ID)
}

func renewedAfter(w http.ResponseWriter, r *http.Request) {
	if u, ok := checked(r); ok {
		sessions.Put(r.Context(), "userID", u.ID)
		if err := sessions.RenewToken(r.Context()); err != nil {
			http.Error(w, "no", http.StatusInternalServerError)
		}
	}
}

func endedBefore(w http.ResponseWriter, r *http.Request) {
	if err := sessions.Destroy(r.Context()); err != nil {
		return
	}
	if u, ok := checked(r); ok {
		sessions.Put(r.Context(), "userID", u.ID)
	}
}

func start(ctx context.Context, u user) error {
	if err := sessions.RenewToken(ctx); err != nil {
		return err
	}
	sessions.Put(ctx, "userID", u.ID)
	return nil
}

func renewedInAHelper(w http.ResponseWriter, r *http.Request) {
	if u, ok := checked(r); ok {
		start(r.Context(), u)
	}
}

func inner(r *http.Request) bool {
	u, ok := checked(r)
	if ok {
		sessions.Put(r.Context(), "userID", u.ID)
	}
	return ok
}

func renewedByTheCaller(w http.ResponseWriter, r *http.Request) {
	if inner(r) {
		sessions.RenewToken(r.Context())
	}
}

type renewer interface{ RegenerateSessionID(context.Context) error }

func renewedBySomebody(w http.ResponseWriter, r *http.Request, by renewer) {
	if u, ok := checked(r); ok {
		by.RegenerateSessionID(r.Context())
		sessions.Put(r.Context(), "userID", u.ID)
	}
}

// register logs in without a credential that could be wrong.
func register(w http.ResponseWriter, r *http.Request) {
	sessions.Put(r.Context(), "userID", 1)
}

// changePassword asks somebody for the password who is logged in.
func changePassword(w http.ResponseWriter, r *http.Request) {
	if u, ok := checked(r); ok {
		sessions.Put(r.Context(), "userID", u.ID)
	}
}

// notYet keeps what does not let anybody in.
func notYet(w http.ResponseWriter, r *http.Request) {
	u, ok := checked(r)
	if !ok {
		sessions.Put(r.Context(), "login_error", "wrong password")
		sessions.Put(r.Context(), "flash", "wrong password")
		return
	}
	sessions.Put(r.Context(), "pending_user", u.ID)
	sessions.Put(r.Context(), "theme", "dark")
	sessions.Put(r.Context(), "last_login_at", 0)
}

func otherKey(w http.ResponseWriter, r *http.Request, key string) {
	if u, ok := checked(r); ok {
		sessions.Put(r.Context(), key, u.ID)
	}
}

// other verifies something that is no credential.
func (h handlers) other(w http.ResponseWriter, r *http.Request) {
	if h.accounts.PasswordStrength(r.FormValue("password")) < 3 || h.accounts.CheckPasswordPolicy(r.FormValue("password")) != nil {
		return
	}
	sessions.Put(r.Context(), "userID", 1)
}

// before writes first: what it asks for afterwards is something else.
func before(w http.ResponseWriter, r *http.Request) {
	sessions.Put(r.Context(), "user_seen", true)
	checked(r)
}

// mux has handlers that do one step each.
func mux() *http.ServeMux {
	m := http.NewServeMux()
	m.HandleFunc("POST /check", func(w http.ResponseWriter, r *http.Request) { checked(r) })
	m.HandleFunc("POST /register", func(w http.ResponseWriter, r *http.Request) { sessions.Put(r.Context(), "userID", 1) })
	return m
}
