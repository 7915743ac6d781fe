// Package gin sends cookies with gin.
package gin

import (
	"crypto/rand"
	"net/http"

	"github.com/gin-gonic/gin"
)

func badly(c *gin.Context) {
	c.SetCookie("sid", rand.Text(), 60, "/", "", false, false) // want `without Secure` `without HttpOnly` `without SameSite`
}

func well(c *gin.Context) {
	c.SetSameSite(http.SameSiteLaxMode)
	c.SetCookie("sid", rand.Text(), 60, "/", "", true, true)
}

func dynamic(c *gin.Context, on bool, mode http.SameSite) {
	c.SetSameSite(mode)
	c.SetCookie("sid", rand.Text(), 60, "/", "", on, on)
}

func deletion(c *gin.Context) {
	c.SetCookie("sid", "gone", -1, "/", "", false, false)
}

func partial(c *gin.Context) {
	c.SetSameSite(http.SameSiteStrictMode)
	c.SetCookie("sid", rand.Text(), 60, "/", "", false, true) // want `without Secure`
}
