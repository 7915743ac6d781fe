// Package libraries imports every package that the model describes and that is
// checked in this module, so that "go mod tidy" keeps their modules and the
// conformance test finds them.
package libraries

import (
	_ "github.com/gorilla/csrf"
	_ "github.com/gorilla/sessions"
	_ "github.com/justinas/nosurf"
	_ "github.com/labstack/echo"
	_ "github.com/labstack/echo-contrib/session"
	_ "github.com/labstack/echo-contrib/v5/session"
	_ "github.com/labstack/echo-jwt/v4"
	_ "github.com/labstack/echo/middleware"
	_ "github.com/labstack/echo/v4"
	_ "github.com/labstack/echo/v4/middleware"
	_ "github.com/labstack/echo/v5"
	_ "github.com/labstack/echo/v5/middleware"
)
