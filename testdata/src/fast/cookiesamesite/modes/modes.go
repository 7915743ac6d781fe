// Package modes writes SameSite as a string.
package modes

import (
	"crypto/rand"

	"github.com/gofiber/fiber/v2"
)

func disabled(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Value: rand.Text(), SameSite: fiber.CookieSameSiteDisabled}) // want `cookie "sid" is sent without SameSite`
	return nil
}

func strict(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "oauth_state", Value: rand.Text(), SameSite: "strict"}) // want `cookie "oauth_state" is sent with SameSite=Strict`
	return nil
}

// Silent from here on: what is not known stands for Lax.

func typo(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Value: rand.Text(), SameSite: "laxx"})
	c.Cookie(&fiber.Cookie{Name: "sid", Value: rand.Text()})
	return nil
}
