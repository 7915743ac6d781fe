// Package gin sends cookies with gin. What SetCookie sends was told to
// SetSameSite before, which is not followed yet.
package gin

import (
	"crypto/rand"
	"net/http"

	"github.com/gin-gonic/gin"
)

const week = 7 * 24 * 60 * 60

// Unlike the default mode, the zero mode is not replaced by that of the context.
func cookieData(c *gin.Context) {
	c.SetSameSite(http.SameSiteLaxMode)
	c.SetCookieData(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: true}) // want `cookie "sid" is sent without SameSite, so browsers`
}

func netHTTP(c *gin.Context) {
	http.SetCookie(c.Writer, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: true}) // want `cookie "sid" is sent without SameSite, so browsers`
}

// Silent from here on.

func flat(c *gin.Context) {
	c.SetSameSite(http.SameSiteLaxMode)
	c.SetCookie("sid", rand.Text(), week, "/", "", true, true)
}

func cookieDataWithTheModeOfTheContext(c *gin.Context) {
	c.SetSameSite(http.SameSiteLaxMode)
	c.SetCookieData(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: true, SameSite: http.SameSiteDefaultMode})
}

// cookieDataLeftToTheContext has what whoever comes before has set.
func cookieDataLeftToTheContext(c *gin.Context) {
	c.SetCookieData(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: true, SameSite: http.SameSiteDefaultMode})
}

func cookieDataWithAMode(c *gin.Context) {
	c.SetCookieData(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: true, SameSite: http.SameSiteLaxMode})
}
