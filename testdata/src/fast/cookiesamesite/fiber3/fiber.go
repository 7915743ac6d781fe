// Package fiber3 sends cookies with fiber v3.
package fiber3

import (
	"crypto/rand"

	"github.com/gofiber/fiber/v3"
)

func disabled(c fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Value: rand.Text(), SameSite: "disabled"}) // want `^cookie "sid" is sent without SameSite`
	return nil
}

func strict(c fiber.Ctx) error {
	cookie := &fiber.Cookie{Name: "oauth_state", Value: rand.Text()}
	cookie.SameSite = "Strict" // want `cookie "oauth_state" is sent with SameSite=Strict`
	c.Cookie(cookie)
	return nil
}

// Silent from here on: what is not known stands for Lax.

func byDefault(c fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Value: rand.Text()})
	c.Cookie(&fiber.Cookie{Name: "sid", Value: rand.Text(), SameSite: "unknown"})
	return nil
}

func given(c fiber.Ctx, mode string) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Value: rand.Text(), SameSite: mode})
	return nil
}
