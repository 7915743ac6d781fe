// Package csrf names the cookies of tokens against CSRF.
package csrf

import (
	"net/http"

	"github.com/gorilla/csrf"
	"github.com/justinas/nosurf"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func prefixed(e *echo.Echo) {
	e.Use(middleware.CSRFWithConfig(middleware.CSRFConfig{CookieName: "__Host-csrf", CookieSecure: true})) // want `__Host-`
}

func based(pages http.Handler) http.Handler {
	handler := nosurf.New(pages)
	handler.SetBaseCookie(http.Cookie{Name: "__Host-csrf", Path: "/", HttpOnly: true}) // want `__Host-`
	return handler
}

func lacksPath(key []byte, pages http.Handler) http.Handler {
	return csrf.Protect(key, csrf.CookieName("__Host-csrf"))(pages) // want `__Host-`
}

// Silent from here on.

func whole(e *echo.Echo) {
	e.Use(middleware.CSRFWithConfig(middleware.CSRFConfig{CookieName: "__Host-csrf", CookiePath: "/", CookieSecure: true}))
	e.Use(middleware.CSRF())
}

func together(key []byte, pages http.Handler) http.Handler {
	return csrf.Protect(key, csrf.CookieName("__Host-csrf"), csrf.Path("/"), csrf.SameSite(csrf.SameSiteNoneMode))(pages)
}

func basedWholly(pages http.Handler) http.Handler {
	handler := nosurf.New(pages)
	handler.SetBaseCookie(http.Cookie{Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteNoneMode})
	return handler
}
