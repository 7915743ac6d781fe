// Package server keeps the sessions of others on the server.
package server

import (
	ginsessions "github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/memstore"
	"github.com/gin-gonic/gin"

	"tier1/sessionexpiry/persession/apart/mw"
)

func Register(e *gin.Engine, key []byte) {
	e.Use(ginsessions.Sessions("app", memstore.NewStore(key)))
	e.POST("/login", mw.Login)
}
