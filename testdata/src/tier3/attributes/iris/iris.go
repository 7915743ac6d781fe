// Package iris sends cookies with kataras/iris v12.
package iris

import (
	"crypto/rand"
	"net/http"

	"github.com/kataras/iris/v12"
)

func badly(c iris.Context) {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text()}) // want `without Secure` `without HttpOnly` `without SameSite`
}

func well(c iris.Context) {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode})
}

func dynamic(c iris.Context, on bool, mode http.SameSite) {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: on, HttpOnly: on, SameSite: mode})
}

func deletion(c iris.Context) {
	c.SetCookie(&http.Cookie{Name: "sid", Value: "gone", MaxAge: -1})
}

func partial(c iris.Context) {
	cookie := &http.Cookie{Name: "sid", Value: rand.Text()} // want `without Secure` `without SameSite`
	cookie.HttpOnly = true
	c.SetCookie(cookie)
}
