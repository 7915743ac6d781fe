// Package packages changes sessions by functions of another package.
package packages

import (
	"fast/sessionsave/packages/sess"

	"github.com/gofiber/fiber/v2"
)

func put(c *fiber.Ctx) error {
	s := sess.Get(c)
	sess.Put(s, 1) // want `not saved`
	return nil
}

func rotated(c *fiber.Ctx) error {
	s := sess.Get(c)
	if err := sess.Rotate(s); err != nil {
		return err
	}
	sess.Put(s, 1) // want `not saved`
	return nil
}

func saved(c *fiber.Ctx) error {
	s := sess.Get(c)
	sess.Put(s, 1)
	return sess.Save(s)
}

func ended(c *fiber.Ctx) error {
	s := sess.Get(c)
	sess.Put(s, 1)
	return sess.End(s)
}
