// Package gingonic keeps sessions with gin-gonic/contrib, whose options have no SameSite:
// with gorilla/sessions before 1.3.0 no cookie of theirs has it.
package gingonic

import (
	"github.com/gin-gonic/contrib/sessions"
	"github.com/gin-gonic/gin"
)

func defaults(router *gin.Engine, key []byte) {
	store := sessions.NewCookieStore(key) // want `without Secure` `without HttpOnly` `without SameSite`
	router.Use(sessions.Sessions("app", store))
}

func badly(key []byte) sessions.Store {
	store := sessions.NewCookieStore(key)
	store.Options(sessions.Options{Path: "/"}) // want `without Secure` `without HttpOnly` `without SameSite`
	return store
}

func redis(key []byte) (sessions.Store, error) {
	store, err := sessions.NewRedisStore(10, "tcp", ":6379", "", key)
	if err != nil {
		return nil, err
	}
	store.Options(sessions.Options{Path: "/", HttpOnly: true}) // want `without Secure` `without SameSite`
	return store, nil
}

func ofTheSession(c *gin.Context) {
	s := sessions.Default(c)
	s.Options(sessions.Options{Path: "/", Secure: true}) // want `without HttpOnly` `without SameSite`
	s.Set("user", 1)
	s.Save()
}

func partial(key []byte) sessions.Store {
	store := sessions.NewCookieStore(key)
	options := sessions.Options{Path: "/"} // want `without Secure` `without SameSite`
	options.HttpOnly = true
	store.Options(options)
	return store
}

// There is nothing more to set from here on.

func well(key []byte) sessions.Store {
	store := sessions.NewCookieStore(key)
	store.Options(sessions.Options{Path: "/", Secure: true, HttpOnly: true}) // want `without SameSite`
	return store
}

func dynamic(key []byte, on bool) sessions.Store {
	store := sessions.NewCookieStore(key)
	store.Options(sessions.Options{Path: "/", Secure: on, HttpOnly: on}) // want `without SameSite`
	return store
}

func deletion(c *gin.Context) error {
	s := sessions.Default(c)
	s.Clear()
	s.Options(sessions.Options{Path: "/", MaxAge: -1})
	return s.Save()
}
