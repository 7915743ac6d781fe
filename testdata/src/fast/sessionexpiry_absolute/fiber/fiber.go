// Package fiber keeps sessions as long as they are used.
package fiber

import (
	"time"

	"github.com/gofiber/fiber/v3/middleware/session"
)

func used() {
	session.NewStore()                                       // want `sessions last as long as they are used: nothing limits them from their beginning`
	session.NewStore(session.Config{IdleTimeout: time.Hour}) // want `sessions last as long as they are used`
	session.NewStore(session.Config{AbsoluteTimeout: time.Hour})
}
