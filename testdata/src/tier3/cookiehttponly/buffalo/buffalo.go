// Package buffalo sends cookies with gobuffalo/buffalo, whose own methods
// cannot set an attribute.
package buffalo

import (
	"crypto/rand"
	"time"

	"github.com/gobuffalo/buffalo"
)

func set(c buffalo.Context) error {
	c.Cookies().Set("sid", rand.Text(), time.Hour) // want `^cookie "sid" is sent without HttpOnly, so scripts in the page can read it$`
	c.Cookies().Set("theme", "dark", time.Hour)
	c.Cookies().Delete("sid")
	return nil
}
