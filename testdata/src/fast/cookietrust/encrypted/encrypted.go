// Package encrypted has all cookies decrypted before its handlers see them. All of it is
// silent.
package encrypted

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/encryptcookie"
)

func app(key string) *fiber.App {
	app := fiber.New()
	app.Use(encryptcookie.New(encryptcookie.Config{Key: key}))
	app.Get("/", func(c *fiber.Ctx) error {
		if c.Cookies("role") != "admin" {
			return fiber.ErrForbidden
		}
		return c.SendStatus(fiber.StatusNoContent)
	})
	return app
}
