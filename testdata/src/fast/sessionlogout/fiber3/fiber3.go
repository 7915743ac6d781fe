// Package fiber3 logs people out of sessions of fiber v3.
package fiber3

import (
	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/session"
)

func login(c fiber.Ctx) error {
	session.FromContext(c).Set("user", "alice")
	return nil
}

func logout(c fiber.Ctx) error {
	c.ClearCookie("session_id") // want `this logout only deletes cookie "session_id"`
	return nil
}

// Silent from here on.

func logoutDestroys(c fiber.Ctx) error {
	c.ClearCookie("session_id")
	return session.FromContext(c).Destroy()
}

func logoutDeletes(c fiber.Ctx) error {
	session.FromContext(c).Delete("user")
	c.ClearCookie("session_id")
	return nil
}
