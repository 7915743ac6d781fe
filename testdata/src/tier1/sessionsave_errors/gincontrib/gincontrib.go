// Package gincontrib saves sessions, and looks at the error or does not.
package gincontrib

import (
	"github.com/gin-contrib/sessions"
	"github.com/gin-gonic/gin"
)

func thrownAway(c *gin.Context) {
	session := sessions.Default(c)
	session.Set("user", 1)
	session.Save() // want `the error of saving the session is thrown away`
}

func lookedAt(c *gin.Context) {
	session := sessions.Default(c)
	session.Set("user", 1)
	if err := session.Save(); err != nil {
		c.AbortWithError(500, err)
	}
}
