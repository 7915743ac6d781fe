// Package gin decides by cookies of gin.
package gin

import "github.com/gin-gonic/gin"

func equal(c *gin.Context) {
	role, err := c.Cookie("role")
	if err != nil || role != "admin" { // want `cookie "role" is compared with "admin"`
		c.AbortWithStatus(403)
		return
	}
	c.Next()
}

func logged(c *gin.Context) {
	if in, _ := c.Cookie("logged_in"); in == "true" { // want `cookie "logged_in" is compared with "true"`
		c.Next()
	}
}

// Silent from here on.

func theme(c *gin.Context) {
	if theme, err := c.Cookie("theme"); err == nil && theme == "admin" {
		c.Next()
	}
}

func parseToken(token string) (role string, err error) { return token[1:], nil }

func verified(c *gin.Context) {
	token, err := c.Cookie("role")
	if err != nil {
		return
	}
	if role, err := parseToken(token); err == nil && role == "admin" {
		c.Next()
	}
}
