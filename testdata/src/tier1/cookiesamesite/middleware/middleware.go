// Package middleware has a middleware that sets SameSite for the handlers behind it.
// Nothing is reported here.
package middleware

import (
	"crypto/rand"
	"net/http"

	"github.com/gin-gonic/gin"
)

const week = 7 * 24 * 60 * 60

func strict() gin.HandlerFunc {
	return func(c *gin.Context) {
		c.SetSameSite(http.SameSiteStrictMode)
		c.Next()
	}
}

func routes(r *gin.Engine) {
	r.Use(strict())
	r.POST("/login", login)
	r.POST("/lax", lax)
}

func login(c *gin.Context) {
	c.SetCookie("session_id", rand.Text(), week, "/", "", true, true)
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func lax(c *gin.Context) {
	c.SetSameSite(http.SameSiteLaxMode)
	c.SetCookie("session_id", rand.Text(), week, "/", "", true, true)
	c.JSON(http.StatusOK, gin.H{"ok": true})
}
