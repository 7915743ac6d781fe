// Package echov3 sends cookies with echo v3.
package echov3

import (
	"crypto/rand"
	"net/http"

	"github.com/labstack/echo"
)

func badly(c echo.Context) {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text()}) // want `without Secure` `without HttpOnly` `without SameSite`
}

func well(c echo.Context) {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode})
}

func dynamic(c echo.Context, on bool, mode http.SameSite) {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: on, HttpOnly: on, SameSite: mode})
}

func deletion(c echo.Context) {
	c.SetCookie(&http.Cookie{Name: "sid", Value: "gone", MaxAge: -1})
}

func partial(c echo.Context) {
	cookie := &http.Cookie{Name: "sid", Value: rand.Text()} // want `without Secure` `without SameSite`
	cookie.HttpOnly = true
	c.SetCookie(cookie)
}
