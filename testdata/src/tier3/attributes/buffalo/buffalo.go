// Package buffalo sends cookies with gobuffalo/buffalo, whose own methods cannot set an attribute.
package buffalo

import (
	"crypto/rand"
	"net/http"
	"time"

	"github.com/gobuffalo/buffalo"
)

func badly(c buffalo.Context) {
	c.Cookies().Set("sid", rand.Text(), time.Hour) // want `without Secure` `without HttpOnly` `without SameSite`
}

func well(c buffalo.Context) {
	http.SetCookie(c.Response(), &http.Cookie{Name: "sid", Value: rand.Text(), Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode})
}

func dynamic(c buffalo.Context, on bool, mode http.SameSite) {
	http.SetCookie(c.Response(), &http.Cookie{Name: "sid", Value: rand.Text(), Secure: on, HttpOnly: on, SameSite: mode})
}

func deletion(c buffalo.Context) {
	c.Cookies().Delete("sid")
}

func partial(c buffalo.Context) {
	cookie := &http.Cookie{Name: "sid", Value: rand.Text()} // want `without Secure` `without SameSite`
	cookie.HttpOnly = true
	http.SetCookie(c.Response(), cookie)
}
