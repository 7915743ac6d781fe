// Package fiber logs people in with sessions of fiber v2.
package fiber

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/session"
)

var store = session.New()

func verifyPassword(name, password string) bool { return name == password }

func login(c *fiber.Ctx) error {
	sess, err := store.Get(c)
	if err != nil {
		return err
	}
	if !verifyPassword(c.FormValue("name"), c.FormValue("password")) {
		return c.SendStatus(fiber.StatusUnauthorized)
	}
	sess.Set("username", c.FormValue("name")) // want `the session keeps its identifier when verifyPassword has let somebody in and "username" is put into it, so whoever planted the identifier is logged in too; call Regenerate first`
	return sess.Save()
}

// One login, of which the session is told two things.
func twice(c *fiber.Ctx, admin bool) error {
	sess, err := store.Get(c)
	if err != nil {
		return err
	}
	if !verifyPassword(c.FormValue("name"), c.FormValue("password")) {
		return fiber.ErrUnauthorized
	}
	if admin {
		sess.Set("admin", true) // want `"admin" is put into it`
	} else {
		sess.Set("userID", 1) // want `"userID" is put into it`
	}
	sess.Set("userEmail", c.FormValue("name"))
	return sess.Save()
}

// Silent from here on.

func regenerated(c *fiber.Ctx) error {
	sess, err := store.Get(c)
	if err != nil {
		return err
	}
	if !verifyPassword(c.FormValue("name"), c.FormValue("password")) {
		return c.SendStatus(fiber.StatusUnauthorized)
	}
	if err := sess.Regenerate(); err != nil {
		return err
	}
	sess.Set("username", c.FormValue("name"))
	return sess.Save()
}

func reset(c *fiber.Ctx) error {
	sess, err := store.Get(c)
	if err != nil {
		return err
	}
	if err := sess.Reset(); err != nil {
		return err
	}
	if verifyPassword(c.FormValue("name"), c.FormValue("password")) {
		sess.Set("username", c.FormValue("name"))
	}
	return sess.Save()
}
