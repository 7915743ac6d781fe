// Package gincontrib keeps sessions with gin-contrib/sessions. The cookie store
// is gorilla's.
package gincontrib

import (
	"net/http"

	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-contrib/sessions/memstore"
	"github.com/gin-gonic/gin"
)

func memoryStore(router *gin.Engine, key []byte) {
	store := memstore.NewStore(key) // want `session cookie is sent without SameSite, so browsers`
	router.Use(sessions.Sessions("app", store))
}

func optionsReplaced(router *gin.Engine, key []byte) {
	store := cookie.NewStore(key)
	store.Options(sessions.Options{Path: "/", Secure: true, HttpOnly: true}) // want `session cookie is sent without SameSite, so browsers`
	router.Use(sessions.Sessions("app", store))
}

func optionsOfTheSession(c *gin.Context) {
	session := sessions.Default(c)
	session.Options(sessions.Options{Path: "/", MaxAge: 86400, Secure: true, HttpOnly: true}) // want `session cookie is sent without SameSite, so browsers`
	_ = session.Save()
}

// Silent from here on.

func defaults(router *gin.Engine, key []byte) {
	router.Use(sessions.Sessions("app", cookie.NewStore(key)))
}

func lax(router *gin.Engine, key []byte) {
	store := memstore.NewStore(key)
	store.Options(sessions.Options{Path: "/", Secure: true, SameSite: http.SameSiteLaxMode})
	router.Use(sessions.Sessions("app", store))
}

func configured(router *gin.Engine, key []byte, mode http.SameSite) {
	store := memstore.NewStore(key)
	store.Options(sessions.Options{Path: "/", Secure: true, SameSite: mode})
	router.Use(sessions.Sessions("app", store))
}

func logout(c *gin.Context) {
	session := sessions.Default(c)
	session.Clear()
	session.Options(sessions.Options{Path: "/", MaxAge: -1})
	_ = session.Save()
}
