// Package gin logs people out of sessions of gin-contrib that are kept in a database.
package gin

import (
	"github.com/gin-contrib/sessions"
	gormsessions "github.com/gin-contrib/sessions/gorm"
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

func routes(r *gin.Engine, db *gorm.DB) {
	r.Use(sessions.Sessions("shop", gormsessions.NewStore(db, true, []byte("0123456789abcdef0123456789abcdef"))))
	r.POST("/logout", logout)
	r.POST("/signout", signOut)
}

func logout(c *gin.Context) {
	c.SetCookie("shop", "", -1, "/", "", true, true) // want `this logout only deletes cookie "shop", and whoever has its value stays logged in on the server; save the session with a negative Options.MaxAge instead`
}

// Silent from here on.

func signOut(c *gin.Context) {
	s := sessions.Default(c)
	s.Clear()
	s.Save()
	c.SetCookie("shop", "", -1, "/", "", true, true)
}
