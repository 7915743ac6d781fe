// Package quiet keeps sessions in the cookie of which nobody has to be told.
package quiet

import (
	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-gonic/gin"

	"tier1/sessionexpiry/persession/apart/quietmw"
)

func Register(e *gin.Engine, key []byte) {
	e.Use(sessions.Sessions("app", cookie.NewStore(key)))
	e.POST("/login", quietmw.Login)
	e.POST("/remember", quietmw.Remember)
}
