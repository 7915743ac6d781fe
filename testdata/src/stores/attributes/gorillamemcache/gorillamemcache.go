// Package gorillamemcache keeps sessions with bradleypeabody/gorilla-sessions-memcache.
package gorillamemcache

import (
	"net/http"

	"github.com/bradfitz/gomemcache/memcache"
	gsm "github.com/bradleypeabody/gorilla-sessions-memcache"
	"github.com/gorilla/sessions"
)

func badly(mc *memcache.Client, key []byte) sessions.Store {
	store := gsm.NewMemcacheStore(mc, "session_", key)
	store.Options = &sessions.Options{Path: "/"} // want `without Secure` `without HttpOnly` `without SameSite`
	return store
}

func well(mc *memcache.Client, key []byte) sessions.Store {
	store := gsm.NewMemcacheStore(mc, "session_", key)
	store.Options = &sessions.Options{Path: "/", Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode}
	return store
}

func dynamic(mc *memcache.Client, key []byte, on bool, mode http.SameSite) sessions.Store {
	store := gsm.NewMemcacheStore(mc, "session_", key)
	store.Options = &sessions.Options{Path: "/", Secure: on, HttpOnly: on, SameSite: mode}
	return store
}

func partial(mc *memcache.Client, key []byte) sessions.Store {
	store := gsm.NewMemcacheStore(mc, "session_", key) // want `without Secure` `without SameSite`
	store.Options.HttpOnly = true
	return store
}

func deletion(w http.ResponseWriter, r *http.Request, s *sessions.Session) error {
	s.Options = &sessions.Options{Path: "/", MaxAge: -1}
	return s.Save(r, w)
}
