// Package routes makes the store. Who imports it need not say it again.
package routes

import (
	"os"

	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/cookie"
	"github.com/gin-gonic/gin"

	"tier1/cookiesensitive/sessions/ginmain/handlers"
)

// New routes requests.
func New() *gin.Engine {
	r := gin.New()
	r.Use(sessions.Sessions("app", cookie.NewStore([]byte(os.Getenv("KEY"))))) // want `^session value "pw" carries c\.PostForm\("password"\), put there by handlers\.Login; this store keeps`
	r.POST("/login", handlers.Login)
	return r
}
