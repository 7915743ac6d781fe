// Package before tells gin about SameSite and has another package send the cookie.
package before

import (
	"net/http"

	"github.com/gin-gonic/gin"

	"tier1/cookiesamesite/wrappers/cookies"
)

func said(c *gin.Context, id string) {
	c.SetSameSite(http.SameSiteLaxMode)
	cookies.SetGin(c, "sid", id)
	c.String(http.StatusOK, "ok")
}
