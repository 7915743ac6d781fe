// Package fibernamed logs people out of sessions of fiber v2 whose configuration says in
// one text where the identifier is and how it is called.
package fibernamed

import (
	"time"

	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/session"
)

var store = session.New(session.Config{KeyLookup: "cookie:shop", Expiration: time.Hour})

func login(c *fiber.Ctx) error {
	s, err := store.Get(c)
	if err != nil {
		return err
	}
	s.Set("user", "alice")
	return s.Save()
}

func logout(c *fiber.Ctx) error {
	c.ClearCookie("shop") // want `this logout only deletes cookie "shop", and whoever has its value stays logged in on the server; call Destroy as well`
	return c.Redirect("/")
}

// Silent from here on.

func logoutDestroys(c *fiber.Ctx) error {
	s, err := store.Get(c)
	if err != nil {
		return err
	}
	c.ClearCookie("shop")
	return s.Destroy()
}

// It is not how the cookie is called here.
func logoutOfDefault(c *fiber.Ctx) error {
	c.ClearCookie("session_id")
	return c.Redirect("/")
}

// Nor is it this.
func logoutOfText(c *fiber.Ctx) error {
	c.ClearCookie("cookie:shop")
	return c.Redirect("/")
}
