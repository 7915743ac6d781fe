// Package gorilla keeps sessions with gorilla/sessions. Its cookie store sends Secure and SameSite=None by itself.
package gorilla

import (
	"net/http"

	"github.com/gorilla/sessions"
)

func badly(key []byte) sessions.Store {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{Path: "/"} // want `without Secure` `without HttpOnly` `without SameSite`
	return store
}

func badlyOnDisk(key []byte) sessions.Store {
	return sessions.NewFilesystemStore("", key) // want `without Secure` `without HttpOnly` `without SameSite`
}

func well(key []byte) sessions.Store {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{Path: "/", Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode}
	return store
}

func dynamic(key []byte, on bool, mode http.SameSite) sessions.Store {
	store := sessions.NewFilesystemStore("", key)
	store.Options = &sessions.Options{Path: "/", Secure: on, HttpOnly: on, SameSite: mode}
	return store
}

func dynamicOptions(key []byte, options *sessions.Options) sessions.Store {
	store := sessions.NewFilesystemStore("", key)
	store.Options = options
	return store
}

func deletion(w http.ResponseWriter, r *http.Request, s *sessions.Session) error {
	s.Options = &sessions.Options{Path: "/", MaxAge: -1}
	return s.Save(r, w)
}

// What is not assigned stays as the constructor has it.
func partial(key []byte) sessions.Store {
	store := sessions.NewCookieStore(key)
	store.Options.HttpOnly = true
	return store
}

func partialOnDisk(key []byte) sessions.Store {
	store := sessions.NewFilesystemStore("", key) // want `without Secure` `without SameSite`
	store.Options.HttpOnly = true
	return store
}
