// Package sess does things to the sessions of other packages.
package sess

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/session"
)

var store = session.New()

// Get finds a session.
func Get(c *fiber.Ctx) *session.Session {
	s, _ := store.Get(c)
	return s
}

// Put leaves the saving to its callers.
func Put(s *session.Session, user int) { s.Set("user", user) }

// Save saves.
func Save(s *session.Session) error { return s.Save() }

// Rotate gives a session a new identifier.
func Rotate(s *session.Session) error { return s.Regenerate() }

// End ends a session.
func End(s *session.Session) error { return s.Destroy() }
