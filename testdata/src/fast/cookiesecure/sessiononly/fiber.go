// Package sessiononly has cookies of fiber that end with the browser's session,
// whatever age they are given.
package sessiononly

import (
	"crypto/rand"
	"time"

	"github.com/gofiber/fiber/v2"
	fiber3 "github.com/gofiber/fiber/v3"
)

// A cookie without an end is none that is deleted.
func kept(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Value: rand.Text(), MaxAge: -1, SessionOnly: true})              // want `cookie "sid" is sent without Secure`
	c.Cookie(&fiber.Cookie{Name: "id", Value: rand.Text(), Expires: time.Unix(0, 0), SessionOnly: true}) // want `cookie "id" is sent without Secure`
	return nil
}

func kept3(c fiber3.Ctx) error {
	c.Cookie(&fiber3.Cookie{Name: "sid", Value: rand.Text(), MaxAge: -1, SessionOnly: true}) // want `cookie "sid" is sent without Secure`
	return nil
}

// Silent from here on.

func deleted(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Value: "gone", MaxAge: -1})
	c.Cookie(&fiber.Cookie{Name: "id", Value: "gone", Expires: time.Unix(0, 0), SessionOnly: false})
	return nil
}

func decided(c *fiber.Ctx, remember bool) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Value: rand.Text(), MaxAge: 3600, SessionOnly: !remember, Secure: remember})
	return nil
}
