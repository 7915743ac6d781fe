// Package once saves a session where it lacks a value: mostly somebody asked for that
// before.
package once

import (
	"crypto/rand"
	"net/http"

	"github.com/gorilla/sessions"
)

var store = sessions.NewCookieStore([]byte("key"))

// token makes a token when it is asked for the first time.
func token(w http.ResponseWriter, r *http.Request) string {
	session, _ := store.Get(r, "session")
	if v, ok := session.Values["csrf"]; ok {
		if t, ok := v.(string); ok && t != "" {
			return t
		}
	}
	t := rand.Text()
	session.Values["csrf"] = t
	session.Save(r, w)
	return t
}

func protect(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		token(w, r)
		next.ServeHTTP(w, r)
	})
}

func page(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusBadRequest)
	w.Write([]byte(token(w, r)))
}

// leave ends sessions that there are.
func leave(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	if _, ok := session.Values["user"]; !ok {
		return
	}
	delete(session.Values, "user")
	session.Save(r, w)
}

func banned(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "banned", http.StatusForbidden)
	leave(w, r) // want `the session is saved after http.Error has sent the header on line \d+, so the browser never gets the cookie`
}

// always saves in any case.
func always(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	if _, ok := session.Values["seen"]; !ok {
		session.Values["seen"] = true
	}
	session.Save(r, w)
}

func late(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	always(w, r) // want `the session is saved after w.WriteHeader has sent the header`
}

func itself(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "session")
	w.WriteHeader(http.StatusOK)
	if _, ok := session.Values["seen"]; ok {
		return
	}
	session.Values["seen"] = true
	session.Save(r, w) // want `the session is saved after w.WriteHeader has sent the header`
}
