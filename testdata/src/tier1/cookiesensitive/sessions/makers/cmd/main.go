// Command cmd gets its stores of a package that the handlers do not know.
package main

import (
	"github.com/gin-contrib/sessions"
	"github.com/gin-gonic/gin"

	"tier1/cookiesensitive/sessions/ginmain/handlers"
	"tier1/cookiesensitive/sessions/makers/middleware"
)

func main() {
	r := gin.New()
	r.Use(middleware.Sessions()) // want `^session value "pw" carries`
	r.POST("/login", handlers.Login)
	other()
}

func other() {
	r := gin.New()
	r.Use(sessions.Sessions("other", middleware.NewStore())) // want `^session value "pw" carries`
	r.POST("/login", handlers.Login)
}
