// Package revel sends cookies with revel.
package revel

import (
	"crypto/rand"
	"net/http"

	"github.com/revel/revel"
)

func badly(c *revel.Controller) {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text()}) // want `without Secure` `without HttpOnly` `without SameSite`
}

func well(c *revel.Controller) {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode})
}

func dynamic(c *revel.Controller, on bool, mode http.SameSite) {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: on, HttpOnly: on, SameSite: mode})
}

func deletion(c *revel.Controller) {
	c.SetCookie(&http.Cookie{Name: "sid", Value: "gone", MaxAge: -1})
}

func partial(c *revel.Controller) {
	cookie := &http.Cookie{Name: "sid", Value: rand.Text()} // want `without Secure` `without SameSite`
	cookie.HttpOnly = true
	c.SetCookie(cookie)
}
