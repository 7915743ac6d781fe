// Package fiber puts what it reads from requests into cookies.
package fiber

import (
	"crypto/rand"
	"encoding/base64"

	"github.com/gofiber/fiber/v2"
	fiber3 "github.com/gofiber/fiber/v3"
	"github.com/valyala/fasthttp"
)

func form(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "remember", Value: c.FormValue("password")}) // want `password`
	return nil
}

func encoded(c *fiber.Ctx) error {
	value := base64.StdEncoding.EncodeToString([]byte(c.Query("password")))
	c.Cookie(&fiber.Cookie{Name: "remember", Value: value}) // want `password`
	return nil
}

func form3(c fiber3.Ctx) error {
	c.Cookie(&fiber3.Cookie{Name: "remember", Value: c.FormValue("password")}) // want `password`
	return nil
}

func setter(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie()
	c.SetKey("remember")
	c.SetValueBytes(ctx.FormValue("password")) // want `password`
	ctx.Response.Header.SetCookie(c)
}

// Silent from here on.

func token(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "remember", Value: rand.Text()})
	c.Cookie(&fiber.Cookie{Name: "theme", Value: c.Query("theme")})
	return nil
}
