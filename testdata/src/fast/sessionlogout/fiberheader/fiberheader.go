// Package fiberheader has sessions of fiber v2 whose identifier is in no cookie.
package fiberheader

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/session"
)

var store = session.New(session.Config{KeyLookup: "header:shop"})

func login(c *fiber.Ctx) error {
	s, err := store.Get(c)
	if err != nil {
		return err
	}
	s.Set("user", "alice")
	return s.Save()
}

func logout(c *fiber.Ctx) error {
	c.ClearCookie("shop")
	return c.Redirect("/")
}

func logoutOfDefault(c *fiber.Ctx) error {
	c.ClearCookie("session_id")
	return c.Redirect("/")
}
