// Package gin sends cookies with gin, which takes "/" for an empty path.
package gin

import (
	"crypto/rand"
	"net/http"

	"github.com/gin-gonic/gin"
)

func withoutSecure(c *gin.Context) {
	c.SetCookie("__Host-sid", rand.Text(), 3600, "/", "", false, true) // want `^cookie "__Host-sid" is sent without Secure: browsers drop`
}

func withoutHTTPOnly(c *gin.Context) {
	c.SetCookie("__Http-sid", rand.Text(), 3600, "/", "", true, false) // want `^cookie "__Http-sid" is sent without HttpOnly: newer browsers drop`
}

func withPath(c *gin.Context) {
	c.SetCookie("__Host-sid", rand.Text(), 3600, "/app", "", true, true) // want `^cookie "__Host-sid" is sent with Path=/app: browsers drop`
}

func withDomain(c *gin.Context) {
	c.SetCookie("__Host-sid", rand.Text(), 3600, "/", "example.com", true, true) // want `^cookie "__Host-sid" is sent with Domain=example.com: browsers drop`
}

func deletion(c *gin.Context) {
	c.SetCookie("__Secure-sid", "", -1, "/", "", false, true) // want `^cookie "__Secure-sid" is not deleted when it is sent without Secure: browsers drop`
}

func cookieData(c *gin.Context) {
	c.SetCookieData(&http.Cookie{Name: "embed", Value: rand.Text(), SameSite: http.SameSiteNoneMode}) // want `cookie "embed" is sent without Secure: browsers drop`
}

// Silent from here on.

func kept(c *gin.Context) {
	c.SetCookie("__Host-sid", rand.Text(), 3600, "/", "", true, true)
	c.SetCookie("__Host-sid", rand.Text(), 3600, "", "", true, true)
	c.SetCookie("__Host-sid", "", -1, "", "", true, true)
	c.SetCookie("__Secure-sid", rand.Text(), 3600, "/app", "example.com", true, false)
}

func decidedAtRunTime(c *gin.Context, domain string, secure bool) {
	c.SetCookie("__Host-sid", rand.Text(), 3600, "/", domain, secure, true)
}
