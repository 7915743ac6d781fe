// Package fiber decides by cookies of fiber v2.
package fiber

import "github.com/gofiber/fiber/v2"

func equal(c *fiber.Ctx) error {
	if c.Cookies("role", "guest") != "admin" { // want `cookie "role" is compared with "admin"`
		return fiber.ErrForbidden
	}
	return c.Next()
}

// Silent from here on.

func language(c *fiber.Ctx) error {
	if c.Cookies("language") == "on" || c.Query("role") == "admin" {
		return c.Next()
	}
	return c.SendStatus(fiber.StatusNoContent)
}
