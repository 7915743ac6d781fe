// Package web has another package send its cookies.
package web

import (
	"net/http"

	"github.com/gin-gonic/gin"

	"tier1/cookiesamesite/latehelpers/cookies"
)

func two(c *gin.Context) {
	cookies.Two(c, "sid", "x") // want `^cookie "sid" is sent without SameSite, so browsers`
	c.Status(http.StatusNoContent)
}

func before(c *gin.Context) {
	cookies.Before(c, "x") // want `^cookie "refresh_token" is sent without SameSite, so browsers`
	c.Status(http.StatusNoContent)
}

// Silent from here on.

func late(c *gin.Context) {
	cookies.Late(c, "x")
	c.Status(http.StatusNoContent)
}

func lateNamed(c *gin.Context) {
	cookies.LateNamed(c, "sid", "x")
	c.Status(http.StatusNoContent)
}
