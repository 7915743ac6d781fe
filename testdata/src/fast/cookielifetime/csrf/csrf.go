// Package csrf protects against CSRF with fiber v2 and v3.
package csrf

import (
	"time"

	csrf2 "github.com/gofiber/fiber/v2/middleware/csrf"
	"github.com/gofiber/fiber/v3/middleware/csrf"
)

func badly() {
	csrf2.New(csrf2.Config{CookieSecure: true, Expiration: 3600}) // want `3.6µs ends at once: a number without a unit is one of nanoseconds`
	csrf.New(csrf.Config{CookieSecure: true, IdleTimeout: 1800})  // want `1.8µs ends at once: a number without a unit is one of nanoseconds`
}

func well(lasts time.Duration) {
	csrf2.New(csrf2.Config{CookieSecure: true, Expiration: time.Hour})
	csrf2.New(csrf2.Config{CookieSecure: true, Expiration: lasts})
	csrf2.New(csrf2.Config{CookieSecure: true})
	csrf2.New()
	csrf.New(csrf.Config{CookieSecure: true, IdleTimeout: 30 * time.Minute})
	csrf.New(csrf.Config{CookieSecure: true})
	csrf.New()
}
