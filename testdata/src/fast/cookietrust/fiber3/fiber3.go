// Package fiber3 decides by cookies of fiber v3.
package fiber3

import "github.com/gofiber/fiber/v3"

func equal(c fiber.Ctx) error {
	if c.Cookies("role") != "admin" { // want `cookie "role" is compared with "admin"`
		return fiber.ErrForbidden
	}
	if c.Req().Cookies("authenticated") == "true" { // want `cookie "authenticated" is compared with "true"`
		return c.Next()
	}
	return fiber.ErrForbidden
}

// Silent from here on.

func consent(c fiber.Ctx) error {
	if c.Cookies("consent") == "true" {
		return c.Next()
	}
	return fiber.ErrForbidden
}
