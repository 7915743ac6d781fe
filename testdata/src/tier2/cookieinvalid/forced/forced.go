// Package forced sends cookies that echo makes Secure. Silence is right for
// all of them.
package forced

import (
	"net/http"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func none(e *echo.Echo) {
	e.Use(middleware.CSRFWithConfig(middleware.CSRFConfig{CookieName: "_csrf", CookieSameSite: http.SameSiteNoneMode}))
	config := middleware.CSRFConfig{CookieName: "__Secure-csrf"}
	config.CookieSameSite = http.SameSiteNoneMode
	e.Use(middleware.CSRFWithConfig(config))
}
