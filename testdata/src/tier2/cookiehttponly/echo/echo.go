// Package echo sends cookies with echo v4 and v5 and configures the middleware.
package echo

import (
	"crypto/rand"
	"net/http"

	"github.com/gorilla/csrf"
	"github.com/gorilla/sessions"
	"github.com/justinas/nosurf"
	"github.com/labstack/echo-contrib/session"
	v4 "github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
	v5 "github.com/labstack/echo/v5"
)

func left4(c v4.Context) {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: true}) // want `cookie "sid" is sent without HttpOnly`
}

func left5(c *v5.Context) {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: true}) // want `cookie "sid" is sent without HttpOnly`
}

func kept(e *v4.Echo, key []byte) {
	e.Use(session.Middleware(sessions.NewCookieStore(key))) // want `session cookie is sent without HttpOnly`
}

// Silent from here on.

func safe4(c v4.Context) { c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), HttpOnly: true}) }

func safe5(c *v5.Context) { c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), HttpOnly: true}) }

func gone(c v4.Context) { c.SetCookie(&http.Cookie{Name: "sid", MaxAge: -1}) }

// Scripts put tokens against CSRF into the requests that they make.
func tokens(e *v4.Echo, key []byte, pages http.Handler) {
	e.Use(middleware.CSRF())
	e.Use(middleware.CSRFWithConfig(middleware.CSRFConfig{CookieSecure: true}))
	e.Use(middleware.CSRFWithConfig(middleware.CSRFConfig{CookieName: "xsrf", CookieHTTPOnly: false}))
	e.GET("/form", v4.WrapHandler(csrf.Protect(key, csrf.HttpOnly(false))(pages)))
	e.GET("/other", v4.WrapHandler(nosurf.New(pages)))
}
