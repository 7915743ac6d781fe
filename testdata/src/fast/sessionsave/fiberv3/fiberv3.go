// Package fiberv3 changes sessions of fiber v3.
package fiberv3

import (
	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/session"
)

func put(c fiber.Ctx, store *session.Store) error {
	s, err := store.Get(c)
	if err != nil {
		return err
	}
	defer s.Release()
	s.Set("user", 1) // want `not saved`
	return c.SendStatus(fiber.StatusNoContent)
}

func saved(c fiber.Ctx, store *session.Store) error {
	s, err := store.Get(c)
	if err != nil {
		return err
	}
	defer s.Release()
	s.Set("user", 1)
	return s.SaveWithContext(c)
}

// The middleware saves its session.
func byMiddleware(c fiber.Ctx) error {
	s := session.FromContext(c)
	s.Set("user", 1)
	return c.SendStatus(fiber.StatusNoContent)
}

func regenerated(c fiber.Ctx, store *session.Store) error {
	s, err := store.Get(c)
	if err != nil {
		return err
	}
	if err := s.Regenerate(); err != nil {
		return err
	}
	s.Set("user", 1)
	return s.Save()
}
