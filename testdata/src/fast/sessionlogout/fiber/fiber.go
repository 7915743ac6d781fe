// Package fiber logs people out of sessions of fiber v2.
package fiber

import (
	"time"

	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/session"
)

var store = session.New()

func login(c *fiber.Ctx) error {
	s, err := store.Get(c)
	if err != nil {
		return err
	}
	s.Set("user", "alice")
	return s.Save()
}

func logout(c *fiber.Ctx) error {
	c.ClearCookie("session_id") // want `this logout only deletes cookie "session_id", and whoever has its value stays logged in on the server; call Destroy as well`
	return c.Redirect("/")
}

func signout(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "session_id", Expires: time.Now().Add(-time.Hour)}) // want `this logout only deletes cookie "session_id"`
	return c.Redirect("/")
}

// Silent from here on.

func logoutDestroys(c *fiber.Ctx) error {
	s, err := store.Get(c)
	if err != nil {
		return err
	}
	c.ClearCookie("session_id")
	return s.Destroy()
}

func logoutDeletes(c *fiber.Ctx) error {
	s, err := store.Get(c)
	if err != nil {
		return err
	}
	s.Delete("user")
	c.ClearCookie("session_id")
	return s.Save()
}

func logoutOfToken(c *fiber.Ctx) error {
	c.ClearCookie("jwt")
	return c.Redirect("/")
}
