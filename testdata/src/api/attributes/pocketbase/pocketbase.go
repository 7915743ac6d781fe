// Package pocketbase sends cookies with pocketbase.
package pocketbase

import (
	"crypto/rand"
	"net/http"

	"github.com/pocketbase/pocketbase/core"
)

func badly(e *core.RequestEvent) {
	e.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text()}) // want `without Secure` `without HttpOnly` `without SameSite`
}

func well(e *core.RequestEvent) {
	e.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode})
}

func dynamic(e *core.RequestEvent, on bool, mode http.SameSite) {
	e.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: on, HttpOnly: on, SameSite: mode})
}

func deletion(e *core.RequestEvent) {
	e.SetCookie(&http.Cookie{Name: "sid", Value: "gone", MaxAge: -1})
}

func partial(e *core.RequestEvent) {
	cookie := &http.Cookie{Name: "sid", Value: rand.Text()} // want `without Secure` `without SameSite`
	cookie.HttpOnly = true
	e.SetCookie(cookie)
}
