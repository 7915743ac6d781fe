// Package send has functions that other packages send cookies with.
package send

import "github.com/gofiber/fiber/v2"

// Cookie sends a cookie as it is given.
func Cookie(c *fiber.Ctx, cookie *fiber.Cookie) { c.Cookie(cookie) }
