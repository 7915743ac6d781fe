// Package fiberv3 sends cookies and keeps sessions with gofiber/fiber v3. Without SameSite it sends Lax.
package fiberv3

import (
	"crypto/rand"

	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/session"
)

func badly(c fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Value: rand.Text(), SameSite: "disabled"}) // want `without Secure` `without HttpOnly` `without SameSite`
	return nil
}

func badlyStored() *session.Store {
	return session.NewStore() // want `without Secure` `without HttpOnly`
}

func well(c fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Value: rand.Text(), Secure: true, HTTPOnly: true})
	return nil
}

func wellStored() *session.Store {
	return session.NewStore(session.Config{CookieSecure: true, CookieHTTPOnly: true})
}

func dynamic(c fiber.Ctx, on bool, mode string) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Value: rand.Text(), Secure: on, HTTPOnly: on, SameSite: mode})
	return nil
}

func dynamicStored(on bool, mode string) *session.Store {
	return session.NewStore(session.Config{CookieSecure: on, CookieHTTPOnly: on, CookieSameSite: mode})
}

func deletion(c fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Value: "gone", MaxAge: -1})
	return nil
}

func partial(c fiber.Ctx) error {
	cookie := new(fiber.Cookie) // want `without Secure`
	cookie.Name = "sid"
	cookie.Value = rand.Text()
	cookie.HTTPOnly = true
	c.Cookie(cookie)
	return nil
}

func partialStored() *session.Store {
	store := session.NewStore() // want `without HttpOnly`
	store.CookieSecure = true
	return store
}
