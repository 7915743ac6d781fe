// Package fiber deletes cookies with gofiber/fiber v2 and v3.
package fiber

import (
	"crypto/rand"
	"time"

	"github.com/gofiber/fiber/v2"
	fiber3 "github.com/gofiber/fiber/v3"
)

func login(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "root", Value: rand.Text()})
	c.Cookie(&fiber.Cookie{Name: "app", Value: rand.Text(), Path: "/app"})
	c.Cookie(&fiber.Cookie{Name: "app2", Value: rand.Text(), Path: "/app"})
	return nil
}

func logout(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "root", Value: ""}) // want `^cookie "root" is not deleted: without a negative MaxAge browsers keep it, with an empty value$`
	c.ClearCookie("app")                             // want `^cookie "app" is set with Path=/app, but deleted without a Path, which works only from URLs directly below /app$`
	return nil
}

func logout3(c fiber3.Ctx) error {
	c.Cookie(&fiber3.Cookie{Name: "tree", Value: "", MaxAge: 0}) // want `cookie "tree" is not deleted: a MaxAge of 0 is not sent`
	c.Cookie(&fiber3.Cookie{Name: "three", Value: rand.Text(), Path: "/three"})
	c.ClearCookie("three") // want `set with Path=/three, but deleted without a Path`
	return nil
}

// What follows is right.

func logoutWell(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "gone", Value: "", Expires: time.Now().Add(-time.Hour)})
	c.Cookie(&fiber.Cookie{Name: "gone2", Value: "", MaxAge: -1})
	c.Cookie(&fiber.Cookie{Name: "app2", Value: "", MaxAge: -1, Path: "/app"})
	c.ClearCookie("elsewhere")
	c.ClearCookie("root")
	c.ClearCookie()
	return nil
}
