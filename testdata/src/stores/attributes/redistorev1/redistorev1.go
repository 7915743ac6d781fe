// Package redistorev1 keeps sessions with gopkg.in/boj/redistore.v1.
package redistorev1

import (
	"net/http"

	"github.com/gorilla/sessions"
	"gopkg.in/boj/redistore.v1"
)

func badly(addr string, key []byte) (sessions.Store, error) {
	store, err := redistore.NewRediStore(10, "tcp", addr, "", key)
	if err != nil {
		return nil, err
	}
	store.Options = &sessions.Options{Path: "/"} // want `without Secure` `without HttpOnly` `without SameSite`
	return store, nil
}

func well(addr string, key []byte) (sessions.Store, error) {
	store, err := redistore.NewRediStore(10, "tcp", addr, "", key)
	if err != nil {
		return nil, err
	}
	store.Options = &sessions.Options{Path: "/", Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode}
	return store, nil
}

func dynamic(addr string, key []byte, on bool, mode http.SameSite) (sessions.Store, error) {
	store, err := redistore.NewRediStore(10, "tcp", addr, "", key)
	if err != nil {
		return nil, err
	}
	store.Options = &sessions.Options{Path: "/", Secure: on, HttpOnly: on, SameSite: mode}
	return store, nil
}

func partial(addr string, key []byte) (sessions.Store, error) {
	store, err := redistore.NewRediStore(10, "tcp", addr, "", key) // want `without Secure` `without SameSite`
	if err != nil {
		return nil, err
	}
	store.Options.HttpOnly = true
	return store, nil
}

func deletion(w http.ResponseWriter, r *http.Request, s *sessions.Session) error {
	s.Options = &sessions.Options{Path: "/", MaxAge: -1}
	return s.Save(r, w)
}
