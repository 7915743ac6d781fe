// Package unanswered has a middleware that sets SameSite and returns: gin has the
// handlers behind it run all the same. Nothing is reported here.
package unanswered

import (
	"crypto/rand"
	"net/http"

	"github.com/gin-gonic/gin"
)

const week = 7 * 24 * 60 * 60

func lax(c *gin.Context) { c.SetSameSite(http.SameSiteLaxMode) }

func routes(r *gin.Engine) {
	r.Use(lax)
	r.POST("/login", func(c *gin.Context) {
		c.SetCookie("session_id", rand.Text(), week, "/", "", true, true)
		c.JSON(http.StatusOK, gin.H{"ok": true})
	})
}
