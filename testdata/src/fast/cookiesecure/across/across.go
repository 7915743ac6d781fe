// Package across sends cookies with functions of another package.
package across

import (
	"crypto/rand"

	"github.com/gofiber/fiber/v2"

	"fast/cookiesecure/across/send"
)

func unset(c *fiber.Ctx) error {
	send.Cookie(c, &fiber.Cookie{Name: "sid", Value: rand.Text()}) // want `cookie "sid" is sent without Secure`
	return nil
}

// Silent from here on.

func none(c *fiber.Ctx) error {
	send.Cookie(c, &fiber.Cookie{Name: "sid", Value: rand.Text(), SameSite: "None"})
	send.Cookie(c, &fiber.Cookie{Name: "sid", Value: rand.Text(), Secure: true})
	return nil
}
