// Package gf sends cookies with gogf/gf v2.
package gf

import (
	"crypto/rand"
	"net/http"

	"github.com/gogf/gf/v2/net/ghttp"
)

func badly(r *ghttp.Request) {
	r.Cookie.SetHttpCookie(&http.Cookie{Name: "sid", Value: rand.Text()}) // want `without Secure` `without HttpOnly` `without SameSite`
}

func well(r *ghttp.Request) {
	r.Cookie.SetHttpCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode})
}

func dynamic(r *ghttp.Request, on bool, mode http.SameSite) {
	r.Cookie.SetHttpCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: on, HttpOnly: on, SameSite: mode})
}

func deletion(r *ghttp.Request) {
	r.Cookie.SetHttpCookie(&http.Cookie{Name: "sid", Value: "gone", MaxAge: -1})
}

func partial(r *ghttp.Request) {
	cookie := &http.Cookie{Name: "sid", Value: rand.Text()} // want `without Secure` `without SameSite`
	cookie.HttpOnly = true
	r.Cookie.SetHttpCookie(cookie)
}
