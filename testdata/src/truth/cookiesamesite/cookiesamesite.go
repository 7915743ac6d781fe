// Package cookiesamesite has handlers of which a browser does not send a cookie
// back, and others of which it does.
package cookiesamesite

import (
	"net/http"

	"github.com/gin-gonic/gin"
	fiberv2 "github.com/gofiber/fiber/v2"
	fiberv3 "github.com/gofiber/fiber/v3"
)

func StateStrict(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{
		Name: "oauth_state", Value: "1", Path: "/", Secure: true, HttpOnly: true,
		SameSite: http.SameSiteStrictMode, // want `Strict`
	})
}

func StateLax(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{
		Name: "oauth_state", Value: "1", Path: "/", Secure: true, HttpOnly: true,
		SameSite: http.SameSiteLaxMode,
	})
}

// GinDataUnset has no SameSite, for net/http sends none for the zero value.
func GinDataUnset(c *gin.Context) {
	c.SetSameSite(http.SameSiteLaxMode)
	c.SetCookieData(&http.Cookie{Name: "session", Value: "1", Path: "/", Secure: true, HttpOnly: true}) // want `SameSite`
}

func GinDataDefault(c *gin.Context) {
	c.SetSameSite(http.SameSiteLaxMode)
	c.SetCookieData(&http.Cookie{Name: "session", Value: "1", Path: "/", Secure: true, HttpOnly: true, SameSite: http.SameSiteDefaultMode})
}

func GinDataSet(c *gin.Context) {
	c.SetCookieData(&http.Cookie{Name: "session", Value: "1", Path: "/", Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode})
}

func FiberV2Unset(c *fiberv2.Ctx) error {
	c.Cookie(&fiberv2.Cookie{Name: "session", Value: "1", Secure: true, HTTPOnly: true})
	return nil
}

func FiberV3Unset(c fiberv3.Ctx) error {
	c.Cookie(&fiberv3.Cookie{Name: "session", Value: "1", Secure: true, HTTPOnly: true})
	return nil
}
