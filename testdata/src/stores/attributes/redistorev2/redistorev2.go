// Package redistorev2 keeps sessions with boj/redistore v2, whose options are given to its constructor.
package redistorev2

import (
	"net/http"

	"github.com/boj/redistore/v2"
	"github.com/gorilla/sessions"
)

func badly(key []byte) (*redistore.RediStore, error) {
	return redistore.NewStore(redistore.Keys(key), redistore.WithSessionOptions(&sessions.Options{Path: "/"})) // want `without Secure` `without HttpOnly` `without SameSite`
}

func well(key []byte) (*redistore.RediStore, error) {
	options := &sessions.Options{Path: "/", Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode}
	return redistore.NewStore(redistore.Keys(key), redistore.WithSessionOptions(options))
}

func dynamic(key []byte, on bool, mode http.SameSite) (*redistore.RediStore, error) {
	options := &sessions.Options{Path: "/", Secure: on, HttpOnly: on, SameSite: mode}
	return redistore.NewStore(redistore.Keys(key), redistore.WithSessionOptions(options))
}

func partial(key []byte) (*redistore.RediStore, error) {
	options := &sessions.Options{Path: "/"} // want `without Secure` `without SameSite`
	options.HttpOnly = true
	return redistore.NewStore(redistore.Keys(key), redistore.WithSessionOptions(options))
}

func deletion(w http.ResponseWriter, r *http.Request, s *sessions.Session) error {
	s.Options = &sessions.Options{Path: "/", MaxAge: -1}
	return s.Save(r, w)
}
