// Package gingonic keeps sessions with gin-gonic/contrib, whose options have no SameSite.
package gingonic

import (
	"github.com/gin-gonic/contrib/sessions"
	"github.com/gin-gonic/gin"
)

func defaults(router *gin.Engine, key []byte) {
	store := sessions.NewCookieStore(key) // want `without Secure` `without HttpOnly`
	router.Use(sessions.Sessions("app", store))
}

func badly(key []byte) sessions.Store {
	store := sessions.NewCookieStore(key)
	store.Options(sessions.Options{Path: "/"}) // want `without Secure` `without HttpOnly`
	return store
}

func redis(key []byte) (sessions.Store, error) {
	store, err := sessions.NewRedisStore(10, "tcp", ":6379", "", key)
	if err != nil {
		return nil, err
	}
	store.Options(sessions.Options{Path: "/", HttpOnly: true}) // want `without Secure`
	return store, nil
}

func ofTheSession(c *gin.Context) {
	s := sessions.Default(c)
	s.Options(sessions.Options{Path: "/", Secure: true}) // want `without HttpOnly`
	s.Set("user", 1)
	s.Save()
}

func partial(key []byte) sessions.Store {
	store := sessions.NewCookieStore(key)
	options := sessions.Options{Path: "/"} // want `without Secure`
	options.HttpOnly = true
	store.Options(options)
	return store
}

// Silent from here on.

func well(key []byte) sessions.Store {
	store := sessions.NewCookieStore(key)
	store.Options(sessions.Options{Path: "/", Secure: true, HttpOnly: true})
	return store
}

func dynamic(key []byte, on bool) sessions.Store {
	store := sessions.NewCookieStore(key)
	store.Options(sessions.Options{Path: "/", Secure: on, HttpOnly: on})
	return store
}

func deletion(c *gin.Context) error {
	s := sessions.Default(c)
	s.Clear()
	s.Options(sessions.Options{Path: "/", MaxAge: -1})
	return s.Save()
}
