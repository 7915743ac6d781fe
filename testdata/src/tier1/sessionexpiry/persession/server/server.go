// Package server keeps its sessions on the server, which ends them there.
package server

import (
	"net/http"

	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/memstore"
	"github.com/gin-gonic/gin"
)

func register(e *gin.Engine, key []byte) {
	e.Use(sessions.Sessions("app", memstore.NewStore(key)))
	e.POST("/login", login)
}

func login(c *gin.Context) {
	s := sessions.Default(c)
	s.Options(sessions.Options{Path: "/", MaxAge: 7200, HttpOnly: true})
	s.Set("user", c.PostForm("user"))
	if err := s.Save(); err != nil {
		c.AbortWithStatus(http.StatusInternalServerError)
	}
}
