// Package fiber sends cookies with prefixes with gofiber/fiber v2 and v3.
package fiber

import (
	"crypto/rand"

	"github.com/gofiber/fiber/v2"
	fiber3 "github.com/gofiber/fiber/v3"
)

func host(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "__Host-sid", Value: rand.Text()})                                               // want `__Host-`
	c.Cookie(&fiber.Cookie{Name: "__Host-sid", Value: rand.Text(), Secure: true, Domain: "example.com"})          // want `__Host-`
	c.Cookie(&fiber.Cookie{Name: "__Host-sid", Value: rand.Text(), Secure: true, Path: "/app", SameSite: "None"}) // want `__Host-`
	return nil
}

func host3(c fiber3.Ctx) error {
	c.Cookie(&fiber3.Cookie{Name: "__Secure-sid", Value: rand.Text()}) // want `__Secure-`
	return nil
}

// Silent from here on: an empty path is sent as "/".

func hostSet(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "__Host-sid", Value: rand.Text(), Secure: true})
	c.Cookie(&fiber.Cookie{Name: "__Secure-sid", Value: rand.Text(), Secure: true, Path: "/app", Domain: "example.com"})
	return nil
}

func hostSet3(c fiber3.Ctx) error {
	c.Cookie(&fiber3.Cookie{Name: "__Host-sid", Value: rand.Text(), Secure: true, Partitioned: true})
	return nil
}
