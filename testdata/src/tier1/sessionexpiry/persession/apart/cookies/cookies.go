// Package cookies keeps the sessions of others in the cookie.
package cookies

import (
	"net/http"

	ginsessions "github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-gonic/gin"
	"github.com/gorilla/sessions"

	"tier1/sessionexpiry/persession/apart/mw"
)

func Register(e *gin.Engine, key []byte) {
	e.Use(ginsessions.Sessions("app", cookie.NewStore(key))) // want `^mw\.Login has the cookie of a session end after 2 hours but the server accepts it for 30 days: only MaxAge of the store changes the age that the codecs accept$`
	e.POST("/login", mw.Login)
	e.POST("/logout", mw.Logout)
}

func Handler(key []byte) http.HandlerFunc {
	app := &mw.App{Store: sessions.NewCookieStore(key)} // want `^mw\.App\.Login has the cookie of a session end after 1 hour but the server accepts it for 30 days`
	return app.Login
}
