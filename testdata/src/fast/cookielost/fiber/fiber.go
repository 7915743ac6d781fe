// Package fiber makes one line of several cookies.
package fiber

import (
	fiberv2 "github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v3"
)

func joined(c fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "a", Value: "x"})
	c.Append("Set-Cookie", "b=x; Path=/") // want `^cookie "b" is joined by a comma to the one that c.Cookie has set on line 10, so the browser never gets it$`
	return nil
}

func several(c fiber.Ctx) error {
	c.Append("Set-Cookie", "a=x", "b=x") // want `^several cookies are joined by commas, so the browser takes them for one$`
	return nil
}

func twice(c *fiberv2.Ctx) error {
	c.Append(fiberv2.HeaderSetCookie, "a=x")
	c.Append(fiberv2.HeaderSetCookie, "b=x") // want `cookie "b" is joined by a comma to the one that c.Append has set on line 21`
	return nil
}

func remember(c *fiberv2.Ctx, line string) {
	c.Append("Set-Cookie", line)
}

func inHelper(c *fiberv2.Ctx) error {
	c.Cookie(&fiberv2.Cookie{Name: "a", Value: "x"})
	remember(c, "b=x") // want `^the cookie is joined by a comma to the one that c.Cookie has set on line 31`
	return nil
}

// Silent from here on.

func alone(c fiber.Ctx) error {
	c.Append("Set-Cookie", "a=x")
	return nil
}

func onOnePath(c fiber.Ctx) error {
	if c.Method() == fiber.MethodPost {
		c.Cookie(&fiber.Cookie{Name: "a", Value: "x"})
	}
	c.Append("Set-Cookie", "b=x")
	return nil
}

func set(c fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "a", Value: "x"})
	c.Set("Set-Cookie", "b=x")
	return nil
}

func before(c *fiberv2.Ctx) error {
	c.Append("Set-Cookie", "a=x")
	c.Cookie(&fiberv2.Cookie{Name: "b", Value: "x"})
	return nil
}

func other(c fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "a", Value: "x"})
	c.Append("Vary", "Origin", "Cookie")
	return nil
}

func list(c fiber.Ctx, lines ...string) error {
	c.Append("Set-Cookie", lines...)
	return nil
}

func buffered(c fiber.Ctx) error {
	err := c.SendString("hello")
	c.Append("Set-Cookie", "a=x")
	return err
}
