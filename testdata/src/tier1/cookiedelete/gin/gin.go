// Package gin has cookies of a gin.Context.
package gin

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

const token = "token"

func login(c *gin.Context, id string) {
	c.SetCookie(token, id, 3600, "/", "", true, true)
	c.SetCookie("app", id, 3600, "/app", "", true, true)
	c.SetCookie("root", id, 3600, "", "", true, true)
}

func logout(c *gin.Context) {
	c.SetCookie(token, "", 0, "/", "", true, true) // want `^cookie "token" is not deleted: a MaxAge of 0 is not sent; only a negative one deletes it$`
	c.SetCookie("x", "", 0, "", "", true, true)    // want `cookie "x" is not deleted`
}

func leave(c *gin.Context) {
	c.SetCookie(token, "", 0, "/", "", true, true)  // want `cookie "token" is not deleted`
	c.SetCookie("app", "", -1, "/", "", true, true) // want `^cookie "app" is set with Path=/app, but deleted with Path=/: to browsers that is another cookie$`
}

func routes(r *gin.Engine) {
	r.POST("/logout", func(c *gin.Context) {
		c.SetCookie("y", "", 0, "/", "", true, true) // want `cookie "y" is not deleted`
		c.Status(http.StatusNoContent)
	})
}

func wrapped(c *gin.Context, value string, maxAge int) {
	c.SetCookie("z", value, maxAge, "/", "", true, true)
}

func logoutWrapped(c *gin.Context) {
	wrapped(c, "", 0) // want `cookie "z" is not deleted`
}

// What follows is right.

func logoutWell(c *gin.Context, age int) {
	c.SetCookie("a2", "", -1, "/", "", true, true)
	c.SetCookie("root", "", -1, "/", "", true, true) // gin sends "/" for an empty path
	c.SetCookie("b2", "", age, "/", "", true, true)
	c.SetCookie("c2", "bye", 0, "/", "", true, true)
}

func empty(c *gin.Context) {
	c.SetCookie("d2", "", 0, "/", "", true, true)
}
