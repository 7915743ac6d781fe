// Package gf sends cookies with gogf/gf v2.
package gf

import (
	"crypto/rand"
	"net/http"
	"time"

	"github.com/gogf/gf/v2/net/ghttp"
)

func httpCookie(r *ghttp.Request) {
	r.Cookie.SetHttpCookie(&http.Cookie{Name: "sid", Value: rand.Text(), HttpOnly: true}) // want `^cookie "sid" is sent without Secure, so browsers also send it over plain HTTP$`
}

func turnedOff(r *ghttp.Request) {
	cookie := &http.Cookie{Name: "sid", Value: rand.Text()}
	cookie.Secure = false // want `cookie "sid" is sent without Secure, so browsers`
	r.Cookie.SetHttpCookie(cookie)
}

func flat(r *ghttp.Request) {
	r.Cookie.SetCookie("sid", rand.Text(), "", "/", time.Hour)                                      // want `cookie "sid" is sent without Secure, so browsers`
	r.Cookie.SetCookie("sid", rand.Text(), "", "/", time.Hour, ghttp.CookieOptions{HttpOnly: true}) // want `cookie "sid" is sent without Secure, so browsers`
}

// Silent from here on.

func optionsElsewhere(r *ghttp.Request, options ...ghttp.CookieOptions) {
	r.Cookie.SetCookie("sid", rand.Text(), "", "/", time.Hour, options...)
}

func httpCookieSet(r *ghttp.Request) {
	r.Cookie.SetHttpCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: true})
}

// It is sent when the handler has returned.
func setLater(r *ghttp.Request) {
	cookie := &http.Cookie{Name: "sid", Value: rand.Text()}
	r.Cookie.SetHttpCookie(cookie)
	cookie.Secure = true
}

func dynamic(r *ghttp.Request, production bool) {
	r.Cookie.SetHttpCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: production})
}

// The configuration of the server decides.
func set(r *ghttp.Request) { r.Cookie.Set("sid", rand.Text()) }

func options(r *ghttp.Request) {
	r.Cookie.SetCookie("sid", rand.Text(), "", "/", time.Hour, ghttp.CookieOptions{Secure: true, HttpOnly: true})
}

func removed(r *ghttp.Request) { r.Cookie.Remove("sid") }
