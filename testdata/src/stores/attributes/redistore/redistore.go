// Package redistore keeps sessions with boj/redistore.
package redistore

import (
	"net/http"

	"github.com/boj/redistore"
	"github.com/gorilla/sessions"
)

func badly(url string, key []byte) (sessions.Store, error) {
	store, err := redistore.NewRediStoreWithURL(10, url, key)
	if err != nil {
		return nil, err
	}
	store.Options = &sessions.Options{Path: "/"} // want `without Secure` `without HttpOnly` `without SameSite`
	return store, nil
}

func well(url string, key []byte) (sessions.Store, error) {
	store, err := redistore.NewRediStoreWithURL(10, url, key)
	if err != nil {
		return nil, err
	}
	store.Options = &sessions.Options{Path: "/", Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode}
	return store, nil
}

func dynamic(url string, key []byte, on bool, mode http.SameSite) (sessions.Store, error) {
	store, err := redistore.NewRediStoreWithURL(10, url, key)
	if err != nil {
		return nil, err
	}
	store.Options = &sessions.Options{Path: "/", Secure: on, HttpOnly: on, SameSite: mode}
	return store, nil
}

func partial(url string, key []byte) (sessions.Store, error) {
	store, err := redistore.NewRediStoreWithURL(10, url, key) // want `without Secure` `without SameSite`
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
