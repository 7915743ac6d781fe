// Package fiber sends cookies with gofiber/fiber v2.
package fiber

import (
	"crypto/rand"

	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/csrf"
	"github.com/gofiber/fiber/v2/middleware/session"
)

func unset(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Value: rand.Text(), Secure: true}) // want `^cookie "sid" is sent without HttpOnly, so scripts in the page can read it$`
	return nil
}

func turnedOff(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{
		Name:     "sid",
		Value:    rand.Text(),
		HTTPOnly: false, // want `cookie "sid" is sent without HttpOnly`
	})
	return nil
}

func defaults() *session.Store {
	store := session.New() // want `^session cookie is sent without HttpOnly`
	store.CookieSecure = true
	return store
}

// Silent from here on.

func set(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Value: rand.Text(), HTTPOnly: true})
	c.Cookie(&fiber.Cookie{Name: "theme", Value: c.Query("theme")})
	c.Cookie(&fiber.Cookie{Name: "sid", Value: "deleted", MaxAge: -1})
	return nil
}

func storeSet() *session.Store {
	store := session.New()
	store.CookieHTTPOnly = true
	return store
}

// The token is for scripts that send it back in a header.
func token(app *fiber.App) { app.Use(csrf.New()) }
