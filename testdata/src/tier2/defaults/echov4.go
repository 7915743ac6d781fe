package main

import (
	"net/http"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

// serveEchoV4 performs one request against a handler behind middleware.
func serveEchoV4(handler echo.HandlerFunc, before ...echo.MiddlewareFunc) string {
	e := echo.New()
	e.GET("/account/login", handler, before...)
	return serve(e.ServeHTTP)
}

func observeEchoV4() {
	const ctx = "(github.com/labstack/echo/v4.Context)."
	for _, newCookie := range []func() *http.Cookie{bare, full} {
		observation{
			Symbol: ctx + "SetCookie",
			Args:   []any{newCookie()},
			SetCookie: serveEchoV4(func(c echo.Context) error {
				c.SetCookie(newCookie())
				return nil
			}),
		}.print()
	}
	observation{
		Symbol: ctx + "Cookie",
		Args:   []any{"read"},
		SetCookie: serveEchoV4(func(c echo.Context) error {
			cookie, err := c.Cookie("read")
			check(err)
			c.SetCookie(cookie)
			return nil
		}),
	}.print()

	nothing := func(echo.Context) error { return nil }
	observation{
		Symbol:    "github.com/labstack/echo/v4/middleware.CSRF",
		SetCookie: serveEchoV4(nothing, middleware.CSRF()),
	}.print()
	for _, c := range []middleware.CSRFConfig{
		{CookieName: "xsrf", CookieMaxAge: 60},
		{CookieName: "xsrf", CookieMaxAge: 3600, CookiePath: "/", CookieSecure: true, CookieHTTPOnly: true},
		{
			CookieName: "xsrf", CookieMaxAge: 60, CookiePath: "/app", CookieDomain: "example.com",
			CookieSameSite: http.SameSiteNoneMode,
		},
	} {
		observation{
			Symbol: "github.com/labstack/echo/v4/middleware.CSRFWithConfig",
			Args: []any{map[string]any{
				"CookieName": c.CookieName, "CookieMaxAge": c.CookieMaxAge, "CookiePath": c.CookiePath,
				"CookieDomain": c.CookieDomain, "CookieSecure": c.CookieSecure, "CookieHTTPOnly": c.CookieHTTPOnly, "CookieSameSite": c.CookieSameSite,
			}},
			SetCookie: serveEchoV4(nothing, middleware.CSRFWithConfig(c)),
		}.print()
	}
}
