// Package echov4 sends cookies with echo v4 and configures its middleware.
package echov4

import (
	"crypto/rand"
	"net/http"

	"github.com/gorilla/sessions"
	"github.com/labstack/echo-contrib/session"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func left(c echo.Context) error {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Path: "/"}) // want `cookie "sid" is sent without Secure`
	return c.NoContent(http.StatusOK)
}

func off(c echo.Context) error {
	cookie := new(http.Cookie)
	cookie.Name = "sid"
	cookie.Value = rand.Text()
	cookie.Secure = false // want `cookie "sid" is sent without Secure`
	c.SetCookie(cookie)
	return c.NoContent(http.StatusOK)
}

type context struct {
	echo.Context
	user string
}

func embedded(c *context) {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text()}) // want `cookie "sid" is sent without Secure`
}

func onWriter(c echo.Context) {
	http.SetCookie(c.Response().Writer, &http.Cookie{Name: "sid", Value: rand.Text()}) // want `cookie "sid" is sent without Secure`
}

func onResponse(c echo.Context) {
	http.SetCookie(c.Response(), &http.Cookie{Name: "sid", Value: rand.Text()}) // want `cookie "sid" is sent without Secure`
}

func onHeader(c echo.Context) {
	cookie := &http.Cookie{Name: "sid", Value: rand.Text()} // want `cookie "sid" is sent without Secure`
	c.Response().Header().Add(echo.HeaderSetCookie, cookie.String())
}

func renewed(c echo.Context) error {
	cookie, err := c.Cookie("sid") // want `cookie "sid" is sent without Secure`
	if err != nil {
		return err
	}
	cookie.MaxAge = 3600
	c.SetCookie(cookie)
	return nil
}

func tokens(e *echo.Echo) {
	e.Use(middleware.CSRFWithConfig(middleware.CSRFConfig{ // want `cookie "_csrf" is sent without Secure`
		TokenLookup: "form:csrf",
		CookieName:  "_csrf",
		CookiePath:  "/",
	}))
}

func tokensByDefault(e *echo.Echo) {
	e.Use(middleware.CSRF()) // want `cookie "_csrf" is sent without Secure`
}

func tokensChecked(e *echo.Echo) error {
	config := &middleware.CSRFConfig{CookieName: "_csrf"} // want `cookie "_csrf" is sent without Secure`
	protect, err := config.ToMiddleware()
	if err != nil {
		return err
	}
	e.Use(protect)
	return nil
}

func tokensOff(e *echo.Echo) {
	config := middleware.CSRFConfig{CookieName: "_csrf", CookieHTTPOnly: true}
	config.CookieSecure = false // want `cookie "_csrf" is sent without Secure`
	e.Use(middleware.CSRFWithConfig(config))
}

func kept(e *echo.Echo, dir string, key []byte) {
	e.Use(session.Middleware(sessions.NewFilesystemStore(dir, key))) // want `session cookie is sent without Secure`
}

func login(c echo.Context) error {
	s, err := session.Get("app", c)
	if err != nil {
		return err
	}
	s.Options = &sessions.Options{Path: "/", HttpOnly: true} // want `session cookie is sent without Secure`
	return s.Save(c.Request(), c.Response())
}

// Silent from here on.

func secured(c echo.Context) {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: true})
}

func chosen(c echo.Context) {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: c.IsTLS()})
}

func logout(c echo.Context) {
	c.SetCookie(&http.Cookie{Name: "sid", Path: "/", MaxAge: -1})
}

func read(c echo.Context) string {
	cookie, err := c.Cookie("sid")
	if err != nil {
		return ""
	}
	return cookie.Value
}

func tokensSecured(e *echo.Echo) {
	e.Use(middleware.CSRFWithConfig(middleware.CSRFConfig{CookieName: "_csrf", CookieSecure: true}))
}

func tokensChosen(e *echo.Echo, https bool) {
	e.Use(middleware.CSRFWithConfig(middleware.CSRFConfig{CookieName: "_csrf", CookieSecure: https}))
}

func tokensPartly(e *echo.Echo) {
	config := middleware.DefaultCSRFConfig
	config.CookieSecure = true
	e.Use(middleware.CSRFWithConfig(config))
}

// ticket is not what the middleware is configured with.
type ticket struct {
	config middleware.CSRFConfig
	wrap   echo.MiddlewareFunc
}

func middlewares(e *echo.Echo, quiet bool, plain echo.MiddlewareFunc) {
	var wrap echo.MiddlewareFunc
	install := func() { e.Use(wrap) }
	if quiet {
		wrap = plain
	} else {
		wrap = middleware.Recover()
	}
	install()
	t := &ticket{}
	t.wrap = func(next echo.HandlerFunc) echo.HandlerFunc { return next }
	e.Use(t.wrap, new(ticket).wrap)
}

func loginPartly(c echo.Context) error {
	s, err := session.Get("app", c)
	if err != nil {
		return err
	}
	s.Options.MaxAge = 3600
	return s.Save(c.Request(), c.Response())
}
