// Package text has names, values and domains that fiber refuses in v3 and hands
// on in v2.
package text

import (
	"encoding/json"

	"github.com/gofiber/fiber/v2"
	fiber3 "github.com/gofiber/fiber/v3"
)

type prefs struct{ Theme string }

func strict(c fiber3.Ctx, p prefs) {
	c.Cookie(&fiber3.Cookie{Name: "my cookie", Value: "x"})                   // want `cookie "my cookie" is never sent: its name is no token`
	c.Cookie(&fiber3.Cookie{Name: "a", Value: `{"a":1}`})                     // want `cookie "a" is never sent: a cookie whose value has .* is dropped`
	c.Cookie(&fiber3.Cookie{Name: "b", Value: "x", Domain: "localhost:3000"}) // want `cookie "b" is never sent: Domain=localhost:3000 is no domain because of the port 3000`
	b, _ := json.Marshal(p)
	c.Cookie(&fiber3.Cookie{Name: "c", Value: string(b)}) // want `cookie "c" is never sent: its value is JSON`

	c.Cookie(&fiber3.Cookie{Name: "d", Value: "a b", Domain: "example.com"})
}

func plain(c *fiber.Ctx, p prefs) {
	c.Cookie(&fiber.Cookie{Name: "a", Value: "x", Domain: "http://example.com"}) // want `cookie "a" is sent to be dropped by browsers: Domain=http://example.com is no domain because of the scheme http`
	c.Cookie(&fiber.Cookie{Name: "b", Value: "x", Domain: "localhost"})          // want `Domain=localhost: browsers drop such a cookie`

	c.Cookie(&fiber.Cookie{Name: "c", Value: `{"a":1}`})
	c.Cookie(&fiber.Cookie{Name: "d", Value: "x", Path: "admin"}) // fasthttp puts the slash in front
	b, _ := json.Marshal(p)
	c.Cookie(&fiber.Cookie{Name: "e", Value: string(b)})
}
