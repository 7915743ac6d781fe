// Package variable changes the configuration that echo takes by default. Silence
// is right for all of it.
package variable

import (
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func init() {
	middleware.DefaultCSRFConfig.CookieSecure = true
}

func use(e *echo.Echo) {
	e.Use(middleware.CSRF())
}
