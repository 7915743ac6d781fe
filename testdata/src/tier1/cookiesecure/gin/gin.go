// Package gin sends cookies with gin.
package gin

import (
	"crypto/rand"
	"net/http"

	"github.com/gin-gonic/gin"
)

const (
	insecure = true
	week     = 7 * 24 * 60 * 60
)

func falseForSecure(c *gin.Context) {
	c.SetCookie("sid", rand.Text(), 3600, "/", "", false, true) // want `^cookie "sid" is sent without Secure, so browsers also send it over plain HTTP$`
}

func falseForBoth(c *gin.Context) {
	c.SetCookie("sid", rand.Text(), week, "/", "localhost", false, false) // want `cookie "sid" is sent without Secure, so browsers`
}

func oneArgumentPerLine(c *gin.Context) {
	c.SetCookie(
		"sid",
		rand.Text(),
		week,
		"/",
		"",
		false, // want `cookie "sid" is sent without Secure, so browsers`
		true,  // HttpOnly
	)
}

func withComments(c *gin.Context) {
	c.SetCookie("sid", rand.Text(), 0, "/", "", false /* secure */, true /* httpOnly */) // want `cookie "sid" is sent without Secure, so browsers`
}

func constantForSecure(c *gin.Context) {
	c.SetCookie("sid", rand.Text(), week, "/", "", !insecure, true) // want `cookie "sid" is sent without Secure, so browsers`
}

func variableForSecure(c *gin.Context) {
	secure := false
	c.SetCookie("sid", rand.Text(), week, "/", "", secure, true) // want `cookie "sid" is sent without Secure, so browsers`
}

func unknownName(c *gin.Context) {
	c.SetCookie(c.Param("name"), rand.Text(), week, "/", "", false, true) // want `^cookie is sent without Secure, so browsers`
}

func deferred(c *gin.Context) {
	defer c.SetCookie("sid", rand.Text(), week, "/", "", false, true) // want `cookie "sid" is sent without Secure, so browsers`
}

func login(router *gin.Engine) {
	router.POST("/login", func(c *gin.Context) {
		c.SetSameSite(http.SameSiteLaxMode)
		c.SetCookie("sid", rand.Text(), week, "/", "", false, true) // want `cookie "sid" is sent without Secure, so browsers`
		c.Status(http.StatusNoContent)
	})
}

func middleware() gin.HandlerFunc {
	return func(c *gin.Context) {
		c.SetCookie("seen", "1", week, "/", "", false, true) // want `cookie "seen" is sent without Secure, so browsers`
		c.Next()
	}
}

// Zero is no deletion: the cookie stays until the browser is closed.
func zeroMaxAge(c *gin.Context) {
	c.SetCookie("sid", "", 0, "/", "", false, true)
}

func cookieData(c *gin.Context) {
	c.SetCookieData(&http.Cookie{Name: "sid", Value: rand.Text(), HttpOnly: true}) // want `cookie "sid" is sent without Secure, so browsers`
}

func cookieDataOff(c *gin.Context) {
	c.SetCookieData(&http.Cookie{
		Name:   "sid",
		Value:  rand.Text(),
		Secure: false, // want `cookie "sid" is sent without Secure, so browsers`
	})
}

func netHTTP(c *gin.Context) {
	http.SetCookie(c.Writer, &http.Cookie{ // want `cookie "sid" is sent without Secure, so browsers`
		Name:  "sid",
		Value: rand.Text(),
	})
}

func setSession(c *gin.Context, value string, secure bool) {
	c.SetCookie("session", value, week, "/", "", secure, true)
}

func falseForAWrapper(c *gin.Context) {
	setSession(c, rand.Text(), false) // want `cookie "session" is sent without Secure, so browsers`
}

// Silent from here on.

func trueForSecure(c *gin.Context) {
	c.SetCookie("sid", rand.Text(), week, "/", "", true, true)
}

func trueForAWrapper(c *gin.Context) {
	setSession(c, rand.Text(), true)
}

type config struct{ SecureCookies bool }

func configField(cfg config) gin.HandlerFunc {
	return func(c *gin.Context) {
		c.SetCookie("sid", rand.Text(), week, "/", "", cfg.SecureCookies, true)
	}
}

func releaseMode(c *gin.Context) {
	c.SetCookie("sid", rand.Text(), week, "/", "", gin.Mode() == gin.ReleaseMode, true)
}

func connection(c *gin.Context) {
	c.SetCookie("sid", rand.Text(), week, "/", "", c.Request.TLS != nil, true)
}

func eitherBranch(c *gin.Context, prod bool) {
	secure := false
	if prod {
		secure = true
	}
	c.SetCookie("sid", rand.Text(), week, "/", "", secure, true)
}

func logout(c *gin.Context) {
	c.SetCookie("sid", "", -1, "/", "", false, true)
	c.SetCookie("refresh", "deleted", -3600, "/", "", false, false)
}

func rotated(c *gin.Context, expired bool) {
	age := week
	if expired {
		age = -1
	}
	c.SetCookie("sid", rand.Text(), age, "/", "", false, true)
}

func cookieDataSecured(c *gin.Context) {
	cookie := &http.Cookie{Name: "sid", Value: rand.Text()}
	cookie.Secure = c.Request.TLS != nil
	c.SetCookieData(cookie)
}

func cookieDataDeleted(c *gin.Context) {
	c.SetCookieData(&http.Cookie{Name: "sid", MaxAge: -1})
}

func leftToCookieInvalid(c *gin.Context) {
	c.SetCookie("__Host-sid", rand.Text(), week, "/", "", false, true)
}
