// Package handlers has the sessions of a middleware that another package makes.
package handlers

import (
	"github.com/gin-contrib/sessions"
	"github.com/gin-gonic/gin"
)

// Login keeps a password.
func Login(c *gin.Context) {
	s := sessions.Default(c)
	s.Set("pw", c.PostForm("password"))
	s.Set("user", c.PostForm("user"))
	_ = s.Save()
}
