// Package fiberv2 changes sessions of fiber v2.
package fiberv2

import (
	"time"

	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/session"
)

var store = session.New()

func put(c *fiber.Ctx) error {
	s, err := store.Get(c)
	if err != nil {
		return err
	}
	s.Set("user", 1) // want `^the session is changed here and not saved before the function returns, so the change is lost$`
	return c.Redirect("/")
}

func longer(c *fiber.Ctx) error {
	s, _ := store.Get(c)
	s.SetExpiry(time.Hour) // want `not saved`
	return nil
}

func onOnePath(c *fiber.Ctx) error {
	s, err := store.Get(c)
	if err != nil {
		return err
	}
	if c.FormValue("user") == "" {
		s.Delete("user") // want `not saved`
		return c.Redirect("/login")
	}
	s.Set("user", c.FormValue("user"))
	return s.Save()
}

func saved(c *fiber.Ctx) error {
	s, err := store.Get(c)
	if err != nil {
		return err
	}
	s.Set("user", 1)
	if err := s.Save(); err != nil {
		return err
	}
	return c.Redirect("/")
}

func savedLater(c *fiber.Ctx) error {
	s, err := store.Get(c)
	if err != nil {
		return err
	}
	defer s.Save()
	s.Set("user", 1)
	return c.Redirect("/")
}

func destroyed(c *fiber.Ctx) error {
	s, err := store.Get(c)
	if err != nil {
		return err
	}
	s.Delete("user")
	return s.Destroy()
}

func read(c *fiber.Ctx) error {
	s, err := store.Get(c)
	if err != nil {
		return err
	}
	return c.JSON(s.Get("user"))
}

type handlers struct {
	store *session.Store
	save  func(*session.Session) error
}

func (h *handlers) handedOn(c *fiber.Ctx) error {
	s, err := h.store.Get(c)
	if err != nil {
		return err
	}
	s.Set("user", 1)
	return h.save(s)
}

func (h *handlers) field(c *fiber.Ctx) error {
	s, err := h.store.Get(c)
	if err != nil {
		return err
	}
	s.Set("user", 1) // want `not saved`
	return c.SendStatus(fiber.StatusNoContent)
}

func lengthen(s *session.Session) { s.SetExpiry(time.Hour) }

func configuredAndRead(c *fiber.Ctx) error {
	s, err := store.Get(c)
	if err != nil {
		return err
	}
	lengthen(s)
	if s.Get("user") == nil {
		return c.SendStatus(fiber.StatusUnauthorized)
	}
	return nil
}

func configuredAndChanged(c *fiber.Ctx) error {
	s, err := store.Get(c)
	if err != nil {
		return err
	}
	lengthen(s)
	s.Set("user", 1) // want `not saved`
	return nil
}
