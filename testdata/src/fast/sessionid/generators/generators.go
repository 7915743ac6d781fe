// Package generators has functions that make identifiers for fiber.
package generators

import (
	crand "crypto/rand"
	"encoding/hex"
	"math/rand"
	"strconv"
	"time"

	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/csrf"
	"github.com/gofiber/fiber/v2/middleware/session"
	"github.com/gofiber/fiber/v2/utils"
	sessionv3 "github.com/gofiber/fiber/v3/middleware/session"
)

func stores() {
	session.New(session.Config{
		Expiration:   time.Hour,
		KeyGenerator: func() string { return strconv.Itoa(rand.Int()) }, // want `^what this generates is made of math/rand, which others can guess; use crypto/rand$`
	})
	session.New(session.Config{KeyGenerator: strong})
	session.New(session.Config{KeyGenerator: utils.UUIDv4})
	csrf.New(csrf.Config{KeyGenerator: weak}) // want `what this generates is made of the time`
	config := sessionv3.Config{}
	config.KeyGenerator = weakToo // want `what this generates is made of the time`
	sessionv3.NewStore(config)
}

func weak() string { return strconv.FormatInt(time.Now().UnixNano(), 36) }

func weakToo() string { return time.Now().String() }

func strong() string {
	b := make([]byte, 32)
	crand.Read(b)
	return hex.EncodeToString(b)
}

func send(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "session_id", Value: weak()}) // want `value of cookie "session_id" is made of the time`
	c.Cookie(&fiber.Cookie{Name: "session_id", Value: strong()})
	return nil
}
