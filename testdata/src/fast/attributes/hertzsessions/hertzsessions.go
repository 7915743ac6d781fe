// Package hertzsessions keeps sessions with hertz-contrib/sessions.
package hertzsessions

import (
	"net/http"

	"github.com/hertz-contrib/sessions"
	"github.com/hertz-contrib/sessions/cookie"
)

func badly(key []byte) sessions.Store {
	store := cookie.NewStore(key)
	store.Options(sessions.Options{Path: "/"}) // want `without Secure` `without HttpOnly` `without SameSite`
	return store
}

func well(key []byte) sessions.Store {
	store := cookie.NewStore(key)
	store.Options(sessions.Options{Path: "/", Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode})
	return store
}

func dynamic(key []byte, on bool, mode http.SameSite) sessions.Store {
	store := cookie.NewStore(key)
	store.Options(sessions.Options{Path: "/", Secure: on, HttpOnly: on, SameSite: mode})
	return store
}

func partial(key []byte) sessions.Store {
	store := cookie.NewStore(key)
	options := sessions.Options{Path: "/"} // want `without Secure` `without SameSite`
	options.HttpOnly = true
	store.Options(options)
	return store
}
