// Package echo sends cookies with echo v4 and v5.
package echo

import (
	"crypto/rand"
	"net/http"

	"github.com/gorilla/csrf"
	"github.com/gorilla/sessions"
	"github.com/labstack/echo-contrib/session"
	v4 "github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
	v5 "github.com/labstack/echo/v5"
)

func left4(c v4.Context) {
	c.SetCookie(&http.Cookie{Name: "session", Value: rand.Text(), Secure: true}) // want `cookie "session" is sent without SameSite`
}

func left5(c *v5.Context) {
	c.SetCookie(&http.Cookie{Name: "session", Value: rand.Text(), Secure: true}) // want `cookie "session" is sent without SameSite`
}

func login(c v4.Context) error {
	s, err := session.Get("app", c)
	if err != nil {
		return err
	}
	s.Options = &sessions.Options{Path: "/", HttpOnly: true, Secure: true} // want `session cookie is sent without SameSite`
	return s.Save(c.Request(), c.Response())
}

// Silent from here on.

func lax4(c v4.Context) {
	c.SetCookie(&http.Cookie{Name: "session", Value: rand.Text(), SameSite: http.SameSiteLaxMode})
}

func lax5(c *v5.Context) {
	c.SetCookie(&http.Cookie{Name: "session", Value: rand.Text(), SameSite: http.SameSiteLaxMode})
}

func tokens(e *v4.Echo, key []byte, pages http.Handler) {
	e.Use(middleware.CSRFWithConfig(middleware.CSRFConfig{CookieSecure: true, CookieSameSite: http.SameSiteStrictMode}))
	e.GET("/form", v4.WrapHandler(csrf.Protect(key, csrf.Secure(true))(pages)))
}
