// Package scs logs people out of sessions of scs.
package scs

import (
	"net/http"

	"github.com/alexedwards/scs/v2"
)

var sessions = scs.New()

func logout(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", Path: "/", MaxAge: -1}) // want `this logout only deletes cookie "session", and whoever has its value stays logged in on the server; call Destroy as well`
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

func expire(w http.ResponseWriter, name string) {
	http.SetCookie(w, &http.Cookie{Name: name, Path: "/", MaxAge: -1}) // want `this logout only deletes cookie "session"`
}

// A message for the next page ends nothing.
func handleSignOut(w http.ResponseWriter, r *http.Request) {
	sessions.Put(r.Context(), "flash", "good bye")
	expire(w, "session")
}

func routes(mux *http.ServeMux) {
	mux.HandleFunc("POST /log-out", func(w http.ResponseWriter, r *http.Request) {
		c, err := r.Cookie("session")
		if err != nil {
			return
		}
		c.MaxAge = -1
		http.SetCookie(w, c) // want `this logout only deletes cookie "session"`
	})
}

// Silent from here on.

func Logout(w http.ResponseWriter, r *http.Request) {
	if err := sessions.Destroy(r.Context()); err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "session", Path: "/", MaxAge: -1})
}

func logoutRemoves(w http.ResponseWriter, r *http.Request) {
	sessions.Remove(r.Context(), "userID")
	http.SetCookie(w, &http.Cookie{Name: "session", Path: "/", MaxAge: -1})
}

func logoutForgets(w http.ResponseWriter, r *http.Request) {
	sessions.Put(r.Context(), "authenticated", false)
	http.SetCookie(w, &http.Cookie{Name: "session", Path: "/", MaxAge: -1})
}

// Another cookie.
func logoutOfShop(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "cart", Path: "/", MaxAge: -1})
}

// No logout.
func repair(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", Path: "/", MaxAge: -1})
}

// The one that calls it ends the session, the one that it calls does, or may.
func clearForLogout(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "session", Path: "/", MaxAge: -1})
}

func end(w http.ResponseWriter, r *http.Request) {
	sessions.Destroy(r.Context())
	clearForLogout(w)
}

func forget(r *http.Request) { sessions.Clear(r.Context()) }

func logoutByHelper(w http.ResponseWriter, r *http.Request) {
	forget(r)
	http.SetCookie(w, &http.Cookie{Name: "session", Path: "/", MaxAge: -1})
}

type service interface{ DestroySession(token string) error }

func logoutByService(w http.ResponseWriter, r *http.Request, s service) {
	if c, err := r.Cookie("session"); err == nil {
		s.DestroySession(c.Value)
	}
	http.SetCookie(w, &http.Cookie{Name: "session", Path: "/", MaxAge: -1})
}
