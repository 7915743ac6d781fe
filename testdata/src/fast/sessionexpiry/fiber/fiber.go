// Package fiber keeps sessions with fiber v2 and v3.
package fiber

import (
	"time"

	v2 "github.com/gofiber/fiber/v2/middleware/session"
	v3 "github.com/gofiber/fiber/v3/middleware/session"
)

const day = 24 * time.Hour

func long() {
	v2.New(v2.Config{Expiration: 90 * day})                                    // want `sessions that nobody uses last 90 days, which is longer than 30 days`
	v3.New(v3.Config{IdleTimeout: 60 * day})                                   // want `sessions that nobody uses last 60 days, which is longer than 30 days`
	v3.NewStore(v3.Config{IdleTimeout: time.Hour, AbsoluteTimeout: 365 * day}) // want `session lifetime of 365 days is longer than 30 days`
}

// Silent from here on.

func short(ttl time.Duration) {
	v2.New()
	v2.New(v2.Config{Expiration: 7 * day})
	v2.New(v2.Config{Expiration: ttl})
	v3.New()
	v3.NewStore(v3.Config{IdleTimeout: time.Hour})
	v3.NewStore(v3.Config{IdleTimeout: time.Hour, AbsoluteTimeout: 24 * time.Hour})
}
