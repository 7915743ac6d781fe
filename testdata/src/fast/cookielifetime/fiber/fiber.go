// Package fiber has lifetimes of sessions with fiber v2, which takes those of less
// than a second for none.
package fiber

import (
	"time"

	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/session"
)

func stores() {
	use(session.New(session.Config{Expiration: 3600})) // want `^session cookie: IdleTimeout of 3.6µs is taken for none, so that the default holds: a number without a unit is one of nanoseconds$`
	use(session.New(session.Config{Expiration: time.Hour}))
	use(session.New(session.Config{Expiration: 1500 * time.Millisecond}))
	use(session.New())
}

func use(store *session.Store) fiber.Handler {
	return func(c *fiber.Ctx) error {
		_, err := store.Get(c)
		return err
	}
}
