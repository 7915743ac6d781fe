// Package ginunset sends cookies with gin and sets SameSite nowhere.
package ginunset

import (
	"crypto/rand"

	"github.com/gin-gonic/gin"
)

func badly(c *gin.Context) {
	c.SetCookie("sid", rand.Text(), 60, "/", "", false, false) // want `without Secure` `without HttpOnly` `without SameSite`
}

func deletion(c *gin.Context) {
	c.SetCookie("sid", "gone", -1, "/", "", false, false)
}

func partial(c *gin.Context) {
	c.SetCookie("sid", rand.Text(), 60, "/", "", true, false) // want `without HttpOnly` `without SameSite`
}
