// Package gin has stores of gin-contrib.
package gin

import (
	"os"

	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-contrib/sessions/memstore"
	"github.com/gin-gonic/gin"
)

func router() *gin.Engine {
	r := gin.Default()
	store := cookie.NewStore([]byte("secret")) // want `key that authenticates sessions is a constant in the source`
	r.Use(sessions.Sessions("sid", store))
	return r
}

func inMemory() sessions.Store {
	return memstore.NewStore([]byte("in memory")) // want `key that authenticates sessions is a constant`
}

func fromEnvironment() sessions.Store { return cookie.NewStore([]byte(os.Getenv("SESSION_SECRET"))) }
