// Package touch has a middleware that saves what it does itself, before any handler runs.
package touch

import (
	"net/http"

	"github.com/gin-contrib/sessions"
	"github.com/gin-gonic/gin"
)

func touch(c *gin.Context) {
	s := sessions.Default(c)
	s.Set("seen", true)
	if err := s.Save(); err != nil {
		c.AbortWithStatus(http.StatusInternalServerError)
		return
	}
	c.Next()
}

func login(c *gin.Context) {
	sessions.Default(c).Set("user", c.PostForm("user")) // want `not saved`
	c.Status(http.StatusNoContent)
}

func register(e *gin.Engine) {
	e.Use(touch)
	e.POST("/login", login)
}
