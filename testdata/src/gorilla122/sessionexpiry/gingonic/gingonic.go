// Package gingonic keeps sessions with gin-gonic/contrib, whose Options method never
// changes the age that the codecs accept.
package gingonic

import (
	"github.com/gin-gonic/contrib/sessions"
	"github.com/gin-gonic/gin"
)

func hour(router *gin.Engine, key []byte) {
	store := sessions.NewCookieStore(key)
	store.Options(sessions.Options{Path: "/", MaxAge: 3600, HttpOnly: true}) // want `^the cookie ends after 1 hour but the server accepts it for 30 days: Options\.MaxAge does not change the age that the codecs accept$`
	router.Use(sessions.Sessions("app", store))
}

// Silent from here on: nothing is replaced, or the record on the server ends.

func defaults(router *gin.Engine, key []byte) {
	router.Use(sessions.Sessions("app", sessions.NewCookieStore(key)))
}

func serverSide(router *gin.Engine, key []byte) error {
	store, err := sessions.NewRedisStore(10, "tcp", ":6379", "", key)
	if err != nil {
		return err
	}
	store.Options(sessions.Options{Path: "/", MaxAge: 3600, HttpOnly: true})
	router.Use(sessions.Sessions("app", store))
	return nil
}
