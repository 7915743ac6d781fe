// Package gincontrib keeps sessions with gin-contrib/sessions, whose options are replaced as a whole.
package gincontrib

import (
	"net/http"

	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/memstore"
	"github.com/gin-gonic/gin"
)

func badly(key []byte) gin.HandlerFunc {
	return sessions.Sessions("app", memstore.NewStore(key)) // want `without Secure` `without HttpOnly` `without SameSite`
}

func well(key []byte) gin.HandlerFunc {
	store := memstore.NewStore(key)
	store.Options(sessions.Options{Path: "/", Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode})
	return sessions.Sessions("app", store)
}

func dynamic(key []byte, on bool, mode http.SameSite) gin.HandlerFunc {
	store := memstore.NewStore(key)
	store.Options(sessions.Options{Path: "/", Secure: on, HttpOnly: on, SameSite: mode})
	return sessions.Sessions("app", store)
}

func deletion(c *gin.Context) error {
	s := sessions.Default(c)
	s.Options(sessions.Options{Path: "/", MaxAge: -1})
	return s.Save()
}

func partial(key []byte) gin.HandlerFunc {
	store := memstore.NewStore(key)
	options := sessions.Options{Path: "/"} // want `without Secure` `without SameSite`
	options.HttpOnly = true
	store.Options(options)
	return sessions.Sessions("app", store)
}
