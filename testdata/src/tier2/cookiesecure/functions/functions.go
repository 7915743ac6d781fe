// Package functions has variables for middleware, which are no cookies.
package functions

import (
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func unset() echo.MiddlewareFunc {
	config := middleware.CSRFConfig{CookiePath: "/"} // want `cookie "_csrf" is sent without Secure`
	return middleware.CSRFWithConfig(config)
}

func copied() echo.MiddlewareFunc {
	config := middleware.DefaultCSRFConfig
	config.CookiePath = "/"
	return middleware.CSRFWithConfig(config) // want `cookie "_csrf" is sent without Secure`
}

func byValue() echo.MiddlewareFunc {
	return middleware.CSRFWithConfig(middleware.DefaultCSRFConfig) // want `cookie "_csrf" is sent without Secure`
}

// Silent from here on.

func copiedAndSet() echo.MiddlewareFunc {
	config := middleware.DefaultCSRFConfig
	config.CookieSecure = true
	return middleware.CSRFWithConfig(config)
}

func named() (mw echo.MiddlewareFunc, err error) {
	defer func() {
		if recover() != nil {
			mw = nil
		}
	}()
	mw = middleware.Logger()
	return
}

var kept []*echo.MiddlewareFunc

func none() {
	var mw echo.MiddlewareFunc
	kept = append(kept, &mw)
}
