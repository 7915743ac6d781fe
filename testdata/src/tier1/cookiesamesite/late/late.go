// Package late sets a mode when the cookie is gone, which is a finding of cookielost and
// of no other rule.
package late

import (
	"crypto/rand"
	"net/http"

	"github.com/gin-gonic/gin"
)

func login(c *gin.Context) {
	c.SetCookie("session_id", token(), 3600, "/", "", true, true)
	c.SetSameSite(http.SameSiteLaxMode)
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

// The mode is for the cookie that follows it.
func two(c *gin.Context) {
	c.SetCookie("session_id", token(), 3600, "/", "", true, true) // want `cookie "session_id" is sent without SameSite`
	c.SetSameSite(http.SameSiteLaxMode)
	c.SetCookie("refresh", token(), 3600, "/", "", true, true)
	c.Status(http.StatusNoContent)
}

func register(e *gin.Engine) {
	e.POST("/login", login)
	e.POST("/two", two)
}

func token() string { return rand.Text() }
