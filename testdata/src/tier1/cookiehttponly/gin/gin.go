// Package gin sends cookies with gin.
package gin

import (
	"crypto/rand"
	"net/http"

	"github.com/gin-gonic/gin"
)

func falseForHttpOnly(c *gin.Context) {
	c.SetCookie("token", rand.Text(), 3600, "/", "", true, false) // want `^cookie "token" is sent without HttpOnly, so scripts in the page can read it$`
}

func falseForBoth(c *gin.Context) {
	c.SetCookie("sid", rand.Text(), 3600, "/", "localhost", false, false) // want `cookie "sid" is sent without HttpOnly, so scripts`
}

func oneArgumentPerLine(c *gin.Context) {
	c.SetCookie(
		"sid", rand.Text(), 3600,
		"/", "",
		true,
		false, // want `cookie "sid" is sent without HttpOnly, so scripts`
	)
}

func variableForHttpOnly(c *gin.Context) {
	httpOnly := false
	c.SetCookie("sid", rand.Text(), 3600, "/", "", true, httpOnly) // want `cookie "sid" is sent without HttpOnly, so scripts`
}

func unknownName(c *gin.Context) {
	c.SetCookie(c.Param("name"), rand.Text(), 3600, "/", "", true, false) // want `^cookie is sent without HttpOnly, so scripts`
}

func cookieData(c *gin.Context) {
	c.SetCookieData(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: true}) // want `cookie "sid" is sent without HttpOnly, so scripts`
}

// Silent from here on.

func trueForHttpOnly(c *gin.Context) {
	c.SetCookie("sid", rand.Text(), 3600, "/", "", false, true)
}

func decidedAtRunTime(httpOnly bool) gin.HandlerFunc {
	return func(c *gin.Context) {
		c.SetCookie("sid", rand.Text(), 3600, "/", "", true, httpOnly)
	}
}

func logout(c *gin.Context) {
	c.SetCookie("sid", "", -1, "/", "", false, false)
}

func preference(c *gin.Context) {
	c.SetCookie("lang", c.Query("lang"), 3600, "/", "", true, false)
}
