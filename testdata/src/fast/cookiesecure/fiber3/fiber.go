// Package fiber3 sends cookies with gofiber/fiber v3.
package fiber3

import (
	"crypto/rand"
	"os"
	"time"

	"github.com/gofiber/fiber/v3"
)

func unset(c fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Value: rand.Text(), HTTPOnly: true}) // want `^cookie "sid" is sent without Secure, so browsers also send it over plain HTTP$`
	return c.SendStatus(fiber.StatusNoContent)
}

func off(c fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{
		Name:     "sid",
		Value:    rand.Text(),
		HTTPOnly: true,
		SameSite: fiber.CookieSameSiteStrictMode,
		Secure:   false, // want `cookie "sid" is sent without Secure, so browsers`
	})
	return nil
}

func built(c fiber.Ctx) error {
	cookie := new(fiber.Cookie) // want `cookie "sid" is sent without Secure, so browsers`
	cookie.Name = "sid"
	cookie.Value = rand.Text()
	cookie.Expires = time.Now().Add(24 * time.Hour)
	c.Cookie(cookie)
	return nil
}

func sessionOnly(c fiber.Ctx) error {
	cookie := fiber.Cookie{ // want `cookie "sid" is sent without Secure, so browsers`
		Name:        "sid",
		Value:       rand.Text(),
		SessionOnly: true,
	}
	c.Cookie(&cookie)
	return c.SendString("ok")
}

func newCookie(name, value string) *fiber.Cookie {
	return &fiber.Cookie{Name: name, Value: value, Path: "/", HTTPOnly: true} // want `cookie "sid" is sent without Secure, so browsers`
}

func login(c fiber.Ctx) error {
	c.Cookie(newCookie("sid", rand.Text()))
	return nil
}

func handlers(app *fiber.App) {
	app.Post("/login", func(c fiber.Ctx) error {
		c.Status(fiber.StatusOK).Cookie(&fiber.Cookie{Name: "sid", Value: rand.Text()}) // want `cookie "sid" is sent without Secure, so browsers`
		return nil
	})
}

func raw(c fiber.Ctx) error {
	c.Set(fiber.HeaderSetCookie, "sid="+rand.Text()+"; Path=/; HttpOnly") // want `cookie "sid" is sent without Secure, so browsers`
	return nil
}

func response(c fiber.Ctx) error {
	c.Res().Cookie(&fiber.Cookie{Name: "sid", Value: rand.Text()}) // want `cookie "sid" is sent without Secure, so browsers`
	return nil
}

// Silent from here on.

func set(c fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Value: rand.Text(), Secure: true, HTTPOnly: true})
	return nil
}

func setLater(c fiber.Ctx) error {
	cookie := &fiber.Cookie{Name: "sid", Value: rand.Text()}
	cookie.Secure = true
	c.Cookie(cookie)
	return nil
}

func dynamic(c fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Value: rand.Text(), Secure: os.Getenv("ENV") == "production"})
	c.Cookie(&fiber.Cookie{Name: "id", Value: rand.Text(), Secure: c.Secure()})
	return nil
}

func onOnePath(c fiber.Ctx) error {
	cookie := &fiber.Cookie{Name: "sid", Value: rand.Text()}
	if c.Protocol() == "https" {
		cookie.Secure = true
	}
	c.Cookie(cookie)
	return nil
}

func deletedByMaxAge(c fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Value: "deleted", MaxAge: -1})
	return nil
}

func deletedByExpires(c fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Value: "deleted", Expires: time.Now().Add(-3 * time.Second), HTTPOnly: true})
	return nil
}

func emptied(c fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Value: "", Expires: time.Now().Add(-time.Hour)})
	c.ClearCookie("sid")
	return nil
}

func notSent() string {
	c := fiber.Cookie{Name: "sid", Value: rand.Text()}
	return c.Name
}

// A program's own type is none of fiber's.
type Cookie struct {
	Name   string
	Secure bool
}

func lookalike(c fiber.Ctx) error { return c.JSON(Cookie{Name: "sid"}) }

func partitioned(c fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Value: rand.Text(), Secure: true, Partitioned: true})
	return nil
}
