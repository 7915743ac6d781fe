// Package gincontrib keeps sessions with gin-contrib/sessions, whose stores
// never set HttpOnly by themselves.
package gincontrib

import (
	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-contrib/sessions/memstore"
	"github.com/gin-gonic/gin"
)

func cookieStore(router *gin.Engine, key []byte) {
	store := cookie.NewStore(key) // want `^session cookie is sent without HttpOnly, so scripts in the page can read it$`
	router.Use(sessions.Sessions("app", store))
}

func memoryStore(router *gin.Engine, key []byte) {
	router.Use(sessions.Sessions("app", memstore.NewStore(key))) // want `session cookie is sent without HttpOnly, so scripts`
}

func optionsReplaced(router *gin.Engine, key []byte) {
	store := cookie.NewStore(key)
	store.Options(sessions.Options{Path: "/", MaxAge: 3600, Secure: true}) // want `session cookie is sent without HttpOnly, so scripts`
	router.Use(sessions.Sessions("app", store))
}

func optionsExplicitlyOff(router *gin.Engine, key []byte) {
	store := cookie.NewStore(key)
	store.Options(sessions.Options{
		Path:     "/",
		Secure:   true,
		HttpOnly: false, // want `session cookie is sent without HttpOnly, so scripts`
	})
	router.Use(sessions.Sessions("app", store))
}

func optionsOfTheSession(c *gin.Context) {
	session := sessions.Default(c)
	session.Options(sessions.Options{Path: "/", MaxAge: 3600, Secure: true}) // want `session cookie is sent without HttpOnly, so scripts`
	_ = session.Save()
}

// Silent from here on.

func replacedWithHttpOnly(router *gin.Engine, key []byte) {
	store := memstore.NewStore(key)
	store.Options(sessions.Options{Path: "/", HttpOnly: true})
	router.Use(sessions.Sessions("app", store))
}

func configured(router *gin.Engine, key []byte, options sessions.Options) {
	store := cookie.NewStore(key)
	store.Options(options)
	router.Use(sessions.Sessions("app", store))
}

func logout(c *gin.Context) {
	session := sessions.Default(c)
	session.Clear()
	session.Options(sessions.Options{Path: "/", MaxAge: -1})
	_ = session.Save()
}
