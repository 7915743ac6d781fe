// Package sessiononly has cookies of fiber that end with the browser's session,
// whatever age they are given.
package sessiononly

import (
	"crypto/rand"

	"github.com/gofiber/fiber/v2"
	fiber3 "github.com/gofiber/fiber/v3"
)

const years = 365 * 24 * 3600

func old(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Value: rand.Text(), MaxAge: 10 * years}) // want `cookie "sid"`
	return nil
}

func old3(c fiber3.Ctx) error {
	c.Cookie(&fiber3.Cookie{Name: "sid", Value: rand.Text(), MaxAge: 10 * years}) // want `cookie "sid"`
	return nil
}

// Silent from here on.

func session(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Value: rand.Text(), MaxAge: 10 * years, SessionOnly: true})
	return nil
}

func session3(c fiber3.Ctx) error {
	c.Cookie(&fiber3.Cookie{Name: "sid", Value: rand.Text(), MaxAge: 10 * years, SessionOnly: true})
	return nil
}
