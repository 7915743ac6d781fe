// Package echov3 sends cookies with echo v3, whose import path has no version.
package echov3

import (
	"crypto/rand"
	"net/http"
	"time"

	"github.com/labstack/echo"
	"github.com/labstack/echo/middleware"
)

func login(c echo.Context) error {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text()}) // want `^cookie "sid" is sent without Secure, so browsers also send it over plain HTTP$`
	return c.NoContent(http.StatusNoContent)
}

func turnedOff(c echo.Context) error {
	cookie := new(http.Cookie)
	cookie.Name, cookie.Value = "sid", rand.Text()
	cookie.HttpOnly = true
	cookie.Secure = false // want `cookie "sid" is sent without Secure`
	c.SetCookie(cookie)
	return nil
}

func sentBack(c echo.Context) error {
	cookie, err := c.Cookie("sid") // want `cookie "sid" is sent without Secure`
	if err != nil {
		return err
	}
	cookie.MaxAge = 3600
	c.SetCookie(cookie)
	return nil
}

func raw(c echo.Context) error {
	c.Response().Header().Set("Set-Cookie", "sid="+rand.Text()+"; Path=/") // want `cookie "sid" is sent without Secure`
	return nil
}

func protect(e *echo.Echo) {
	e.Use(middleware.CSRF())                                                                    // want `cookie "_csrf" is sent without Secure`
	e.Use(middleware.CSRFWithConfig(middleware.CSRFConfig{TokenLookup: "header:X-XSRF-TOKEN"})) // want `cookie "_csrf" is sent without Secure`
}

// Silent from here on.

func protected(e *echo.Echo) {
	e.Use(middleware.CSRFWithConfig(middleware.CSRFConfig{CookieSecure: true}))
}

func partial() middleware.CSRFConfig {
	config := middleware.DefaultCSRFConfig
	config.CookieSecure = true
	return config
}

func partly(e *echo.Echo) { e.Use(middleware.CSRFWithConfig(partial())) }

func decided(c echo.Context) error {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: c.IsTLS()})
	return nil
}

func set(c echo.Context) error {
	c.SetCookie(&http.Cookie{Name: "sid", Value: rand.Text(), Secure: true})
	return nil
}

func logout(c echo.Context) error {
	c.SetCookie(&http.Cookie{Name: "sid", MaxAge: -1})
	c.SetCookie(&http.Cookie{Name: "sid", Value: "deleted", Expires: time.Unix(0, 0)})
	return nil
}
