// Package gin says in a handler how long the cookie of a session lasts.
package gin

import (
	"net/http"

	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-gonic/gin"
)

func register(e *gin.Engine, key []byte) {
	e.Use(sessions.Sessions("app", cookie.NewStore(key)))
	e.POST("/login", login)
}

func login(c *gin.Context) {
	s := sessions.Default(c)
	s.Options(sessions.Options{Path: "/", MaxAge: 7200, HttpOnly: true}) // want `the cookie ends after 2 hours but the server accepts it for 30 days`
	s.Set("user", c.PostForm("user"))
	if err := s.Save(); err != nil {
		c.AbortWithStatus(http.StatusInternalServerError)
	}
}
