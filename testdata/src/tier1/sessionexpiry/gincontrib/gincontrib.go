// Package gincontrib keeps sessions with gin-contrib/sessions, whose Options
// method never changes the age that the codecs accept.
package gincontrib

import (
	"os"

	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-contrib/sessions/memstore"
	"github.com/gin-gonic/gin"
)

func hour(router *gin.Engine, key []byte) {
	store := cookie.NewStore(key)
	store.Options(sessions.Options{Path: "/", MaxAge: 3600, HttpOnly: true}) // want `^the cookie ends after 1 hour but the server accepts it for 30 days: Options\.MaxAge does not change the age that the codecs accept$`
	router.Use(sessions.Sessions("app", store))
}

func week(router *gin.Engine, key []byte) {
	store := cookie.NewStore(key)
	store.Options(sessions.Options{
		Path:     "/",
		MaxAge:   60 * 60 * 24 * 7, // want `the cookie ends after 7 days but the server accepts it for 30 days`
		HttpOnly: true,
	})
	router.Use(sessions.Sessions("app", store))
}

func withoutMaxAge(router *gin.Engine, key []byte) {
	store := cookie.NewStore(key)
	store.Options(sessions.Options{Path: "/", HttpOnly: true}) // want `^Options is replaced without MaxAge: the cookie ends with the browser session, but the server accepts it for 30 days$`
	router.Use(sessions.Sessions("app", store))
}

// Silent from here on.

func defaults(router *gin.Engine, key []byte) {
	router.Use(sessions.Sessions("app", cookie.NewStore(key)))
}

func month(router *gin.Engine, key []byte) {
	store := cookie.NewStore(key)
	store.Options(sessions.Options{Path: "/", MaxAge: 86400 * 30, HttpOnly: true})
	router.Use(sessions.Sessions("app", store))
}

func fromConfiguration(router *gin.Engine, key []byte, seconds int) {
	store := cookie.NewStore(key)
	store.Options(sessions.Options{Path: "/", MaxAge: seconds, HttpOnly: true})
	router.Use(sessions.Sessions("app", store))
}

// The record on the server is what ends.
func serverSide(router *gin.Engine) {
	store := memstore.NewStore([]byte(os.Getenv("SESSION_KEY")))
	store.Options(sessions.Options{Path: "/", MaxAge: 3600, HttpOnly: true})
	router.Use(sessions.Sessions("app", store))
}

func logout(c *gin.Context) {
	session := sessions.Default(c)
	session.Clear()
	session.Options(sessions.Options{Path: "/", MaxAge: -1})
	_ = session.Save()
}
