// Package cookies sends cookies for handlers of another package.
package cookies

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// Late sets the mode when the cookie is gone, which is a finding of cookielost.
func Late(c *gin.Context, value string) {
	c.SetCookie("refresh_token", value, 3600, "/", "", true, true)
	c.SetSameSite(http.SameSiteStrictMode)
}

// LateNamed does the same with a name that callers choose.
func LateNamed(c *gin.Context, name, value string) {
	c.SetCookie(name, value, 3600, "/", "", true, true)
	c.SetSameSite(http.SameSiteStrictMode)
}

// Two sets the mode for the second one.
func Two(c *gin.Context, name, value string) {
	c.SetCookie(name, value, 3600, "/", "", true, true)
	c.SetSameSite(http.SameSiteStrictMode)
	c.SetCookie("theme", value, 3600, "/", "", true, true)
}

// Before leaves the mode to who comes before.
func Before(c *gin.Context, value string) {
	c.SetCookie("refresh_token", value, 3600, "/", "", true, true)
}
