// Package gincontrib keeps sessions with gin-contrib/sessions. The cookie
// store is gorilla's and sets Secure with gorilla/sessions 1.3.0 or newer; the
// others never do. Options are always replaced as a whole.
package gincontrib

import (
	"net/http"
	"os"

	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-contrib/sessions/memstore"
	"github.com/gin-gonic/gin"
)

func memoryStore(router *gin.Engine, key []byte) {
	store := memstore.NewStore(key) // want `^session cookie is sent without Secure, so browsers also send it over plain HTTP$`
	router.Use(sessions.Sessions("app", store))
}

func memoryStoreInline(router *gin.Engine, key []byte) {
	router.Use(sessions.Sessions("app", memstore.NewStore(key))) // want `session cookie is sent without Secure, so browsers`
}

func optionsReplaced(router *gin.Engine, key []byte) {
	store := cookie.NewStore(key)
	store.Options(sessions.Options{Path: "/", MaxAge: 3600, HttpOnly: true}) // want `session cookie is sent without Secure, so browsers`
	router.Use(sessions.Sessions("app", store))
}

func optionsReplacedOnSeveralLines(router *gin.Engine, key []byte) {
	store := memstore.NewStore(key)
	store.Options(sessions.Options{ // want `session cookie is sent without Secure, so browsers`
		Path:     "/",
		MaxAge:   3600,
		HttpOnly: true,
		SameSite: http.SameSiteLaxMode,
	})
	router.Use(sessions.Sessions("app", store))
}

func optionsExplicitlyOff(router *gin.Engine, key []byte) {
	store := cookie.NewStore(key)
	store.Options(sessions.Options{
		Path:     "/",
		Secure:   false, // want `session cookie is sent without Secure, so browsers`
		HttpOnly: true,
	})
	router.Use(sessions.Sessions("app", store))
}

func optionsInAVariable(router *gin.Engine, key []byte) {
	options := sessions.Options{Path: "/"} // want `session cookie is sent without Secure, so browsers`
	options.HttpOnly = true
	store := cookie.NewStore(key)
	store.Options(options)
	router.Use(sessions.Sessions("app", store))
}

func optionsOfTheSession(c *gin.Context) {
	session := sessions.Default(c)
	session.Set("user", c.PostForm("user"))
	session.Options(sessions.Options{Path: "/", MaxAge: 86400 * 14, HttpOnly: true}) // want `session cookie is sent without Secure, so browsers`
	if err := session.Save(); err != nil {
		c.AbortWithStatus(http.StatusInternalServerError)
	}
}

// Silent from here on.

func defaults(router *gin.Engine, key []byte) {
	router.Use(sessions.Sessions("app", cookie.NewStore(key)))
}

func replacedWithSecure(router *gin.Engine, key []byte) {
	store := memstore.NewStore(key)
	store.Options(sessions.Options{Path: "/", MaxAge: 3600, HttpOnly: true, Secure: true})
	router.Use(sessions.Sessions("app", store))
}

func replacedByConfiguration(router *gin.Engine, key []byte) {
	store := cookie.NewStore(key)
	store.Options(sessions.Options{Path: "/", HttpOnly: true, Secure: os.Getenv("ENV") == "production"})
	router.Use(sessions.Sessions("app", store))
}

func securedInAVariable(router *gin.Engine, key []byte, prod bool) {
	options := sessions.Options{Path: "/", HttpOnly: true}
	if prod {
		options.Secure = true
	}
	store := memstore.NewStore(key)
	store.Options(options)
	router.Use(sessions.Sessions("app", store))
}

func replacedInProduction(router *gin.Engine, key []byte) {
	store := memstore.NewStore(key)
	if gin.Mode() == gin.ReleaseMode {
		store.Options(sessions.Options{Path: "/", HttpOnly: true, Secure: true})
	}
	router.Use(sessions.Sessions("app", store))
}

func logout(c *gin.Context) {
	session := sessions.Default(c)
	session.Clear()
	session.Options(sessions.Options{Path: "/", MaxAge: -1})
	_ = session.Save()
}

func logoutWithoutPath(c *gin.Context) {
	session := sessions.Default(c)
	session.Options(sessions.Options{MaxAge: -1})
	_ = session.Save()
}

func securedSession(c *gin.Context, secure bool) {
	session := sessions.Default(c)
	session.Options(sessions.Options{Path: "/", MaxAge: 3600, Secure: secure})
	_ = session.Save()
}
