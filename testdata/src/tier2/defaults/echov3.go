package main

import (
	"net/http"

	"github.com/labstack/echo"
	"github.com/labstack/echo/middleware"
)

// serveEchoV3 performs one request against a handler behind middleware.
func serveEchoV3(handler echo.HandlerFunc, before ...echo.MiddlewareFunc) string {
	e := echo.New()
	e.GET("/account/login", handler, before...)
	return serve(e.ServeHTTP)
}

func observeEchoV3() {
	const ctx = "(github.com/labstack/echo.Context)."
	for _, newCookie := range []func() *http.Cookie{bare, full} {
		observation{
			Symbol: ctx + "SetCookie",
			Args:   []any{newCookie()},
			SetCookie: serveEchoV3(func(c echo.Context) error {
				c.SetCookie(newCookie())
				return nil
			}),
		}.print()
	}
	observation{
		Symbol: ctx + "Cookie",
		Args:   []any{"read"},
		SetCookie: serveEchoV3(func(c echo.Context) error {
			cookie, err := c.Cookie("read")
			check(err)
			c.SetCookie(cookie)
			return nil
		}),
	}.print()

	nothing := func(echo.Context) error { return nil }
	observation{
		Symbol:    "github.com/labstack/echo/middleware.CSRF",
		SetCookie: serveEchoV3(nothing, middleware.CSRF()),
	}.print()
	for _, c := range []middleware.CSRFConfig{
		{CookieName: "xsrf", CookieMaxAge: 60},
		{CookieName: "xsrf", CookieMaxAge: 3600, CookiePath: "/", CookieDomain: "example.com", CookieSecure: true, CookieHTTPOnly: true},
	} {
		observation{
			Symbol: "github.com/labstack/echo/middleware.CSRFWithConfig",
			Args: []any{map[string]any{
				"CookieName": c.CookieName, "CookieMaxAge": c.CookieMaxAge, "CookiePath": c.CookiePath,
				"CookieDomain": c.CookieDomain, "CookieSecure": c.CookieSecure, "CookieHTTPOnly": c.CookieHTTPOnly,
			}},
			SetCookie: serveEchoV3(nothing, middleware.CSRFWithConfig(c)),
		}.print()
	}
}
