// Package fiber saves sessions, and looks at the error or does not.
package fiber

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/session"
)

var store = session.New()

func thrownAway(c *fiber.Ctx) error {
	s, err := store.Get(c)
	if err != nil {
		return err
	}
	s.Set("user", 1)
	s.Save() // want `the error of saving the session is thrown away`
	return nil
}

func lookedAt(c *fiber.Ctx) error {
	s, err := store.Get(c)
	if err != nil {
		return err
	}
	s.Set("user", 1)
	return s.Save()
}
