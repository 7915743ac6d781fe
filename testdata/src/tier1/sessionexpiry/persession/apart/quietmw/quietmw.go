// Package quietmw knows what it does.
package quietmw

import (
	"net/http"

	"github.com/gin-contrib/sessions"
	"github.com/gin-gonic/gin"
)

func Login(c *gin.Context) {
	s := sessions.Default(c)
	s.Options(sessions.Options{Path: "/", MaxAge: 7200, HttpOnly: true}) //cookielint:ignore sessionexpiry the user is asked again by then
	s.Set("user", c.PostForm("user"))
	if err := s.Save(); err != nil {
		c.AbortWithStatus(http.StatusInternalServerError)
	}
}

func Remember(c *gin.Context) {
	s := sessions.Default(c)
	s.Options(sessions.Options{Path: "/", MaxAge: 30 * 86400, HttpOnly: true})
	if err := s.Save(); err != nil {
		c.AbortWithStatus(http.StatusInternalServerError)
	}
}
