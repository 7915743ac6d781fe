// Package fiber3 logs people in with sessions of fiber v3.
package fiber3

import (
	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/session"
)

func checkCredentials(name, password string) error { return nil }

func login(c fiber.Ctx) error {
	if err := checkCredentials(c.FormValue("name"), c.FormValue("password")); err != nil {
		return err
	}
	session.FromContext(c).Set("user_id", 1) // want `the session keeps its identifier when checkCredentials has let somebody in and "user_id" is put into it, so whoever planted the identifier is logged in too; call Regenerate first`
	return nil
}

// Silent from here on.

func regenerated(c fiber.Ctx) error {
	if err := checkCredentials(c.FormValue("name"), c.FormValue("password")); err != nil {
		return err
	}
	sess := session.FromContext(c)
	if err := sess.Regenerate(); err != nil {
		return err
	}
	sess.Set("user_id", 1)
	return nil
}

func destroyed(c fiber.Ctx) error {
	sess := session.FromContext(c)
	if err := sess.Destroy(); err != nil {
		return err
	}
	if err := checkCredentials(c.FormValue("name"), c.FormValue("password")); err != nil {
		return err
	}
	sess.Set("user_id", 1)
	return nil
}
