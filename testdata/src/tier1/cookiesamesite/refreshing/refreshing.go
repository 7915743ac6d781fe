// Package refreshing has a middleware that sends a cookie of its own, with a mode that
// the handlers behind it have as well. Nothing is reported here.
package refreshing

import (
	"crypto/rand"
	"net/http"

	"github.com/gin-gonic/gin"
)

const week = 7 * 24 * 60 * 60

func refresh(c *gin.Context) {
	give(c, "access_token")
	c.Next()
}

func give(c *gin.Context, name string) {
	c.SetSameSite(http.SameSiteLaxMode)
	c.SetCookie(name, rand.Text(), week, "/", "", true, true)
}

func routes(r *gin.Engine) {
	r.Use(refresh)
	r.POST("/remember", remember)
}

func remember(c *gin.Context) {
	c.SetCookie("remember_token", rand.Text(), week, "/", "", true, true)
	c.JSON(http.StatusOK, gin.H{"ok": true})
}
