// Package libraries imports every package that the model describes and that
// this module provides, so that "go mod tidy" keeps their modules and the
// conformance test finds them.
package libraries

import (
	_ "github.com/cloudwego/hertz/pkg/app"
	_ "github.com/cloudwego/hertz/pkg/protocol"
	_ "github.com/gofiber/contrib/jwt"
	_ "github.com/gofiber/contrib/v3/jwt"
	_ "github.com/gofiber/fiber/v2"
	_ "github.com/gofiber/fiber/v2/middleware/csrf"
	_ "github.com/gofiber/fiber/v2/middleware/encryptcookie"
	_ "github.com/gofiber/fiber/v2/middleware/session"
	_ "github.com/gofiber/fiber/v3"
	_ "github.com/gofiber/fiber/v3/extractors"
	_ "github.com/gofiber/fiber/v3/middleware/csrf"
	_ "github.com/gofiber/fiber/v3/middleware/encryptcookie"
	_ "github.com/gofiber/fiber/v3/middleware/session"
	_ "github.com/gofiber/jwt/v2"
	_ "github.com/gofiber/jwt/v3"
	_ "github.com/hertz-contrib/csrf"
	_ "github.com/hertz-contrib/jwt"
	_ "github.com/hertz-contrib/sessions"
	_ "github.com/hertz-contrib/sessions/cookie"
	_ "github.com/hertz-contrib/sessions/redis"
	_ "github.com/valyala/fasthttp"
)
