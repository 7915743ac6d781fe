// Package fiber3named logs people out of sessions of fiber v3 whose configuration says
// how the cookie is called.
package fiber3named

import (
	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/extractors"
	"github.com/gofiber/fiber/v3/middleware/session"
)

func routes(app *fiber.App) {
	app.Use(session.New(session.Config{Extractor: extractors.FromCookie("shop")}))
	app.Post("/login", login)
	app.Post("/logout", logout)
}

func login(c fiber.Ctx) error {
	session.FromContext(c).Set("user", "alice")
	return nil
}

func logout(c fiber.Ctx) error {
	c.ClearCookie("shop") // want `this logout only deletes cookie "shop"`
	return nil
}

// Silent from here on.

func logoutDestroys(c fiber.Ctx) error {
	c.ClearCookie("shop")
	return session.FromContext(c).Destroy()
}

// It is not how the cookie is called here.
func logoutOfDefault(c fiber.Ctx) error {
	c.ClearCookie("session_id")
	return nil
}
