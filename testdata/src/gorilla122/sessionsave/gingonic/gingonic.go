// Package gingonic changes sessions of gin-gonic/contrib.
package gingonic

import (
	"net/http"

	"github.com/gin-gonic/contrib/sessions"
	"github.com/gin-gonic/gin"
)

func login(c *gin.Context) {
	s := sessions.Default(c)
	s.Set("user", 1) // want `not saved`
	c.Redirect(http.StatusFound, "/")
}

func logout(c *gin.Context) {
	sessions.Default(c).Clear() // want `not saved`
}

// Silent from here on.

func saved(c *gin.Context) {
	s := sessions.Default(c)
	s.Delete("user")
	s.AddFlash("gone")
	s.Save()
	c.Redirect(http.StatusFound, "/")
}
