// Package forced sends cookies that the library makes Secure: SameSite=None and
// Partitioned turn it on. Silence is right for all of them.
package forced

import (
	"context"
	"crypto/rand"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol"
	"github.com/gofiber/fiber/v2"
	fiber3 "github.com/gofiber/fiber/v3"
)

func none(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Value: rand.Text(), SameSite: "None"})
	c.Cookie(&fiber.Cookie{Name: "id", Value: rand.Text(), SameSite: fiber.CookieSameSiteNoneMode})
	return nil
}

func partitioned(c fiber3.Ctx) error {
	c.Cookie(&fiber3.Cookie{Name: "sid", Value: rand.Text(), Partitioned: true})
	return nil
}

func flat(_ context.Context, c *app.RequestContext) {
	c.SetCookie("sid", rand.Text(), 3600, "/", "", protocol.CookieSameSiteNoneMode, false, true)
}
