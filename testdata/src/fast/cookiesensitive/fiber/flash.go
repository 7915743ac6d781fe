package fiber

import (
	"github.com/gofiber/fiber/v3"
)

type credentials struct {
	User     string `form:"user"`
	Password string `form:"pass"`
}

func bound(c fiber.Ctx) error {
	var in credentials
	if err := c.Bind().Form(&in); err != nil {
		return c.Redirect().WithInput().Back() // want `^cookie "fiber_flash" carries in \(field Password, hex-encoded, not encrypted\); cookies are stored in clear text`
	}
	return nil
}

func read(c fiber.Ctx) error {
	if !known(c.FormValue("user"), c.FormValue("password")) {
		return c.Redirect().WithInput().To("/login") // want `^cookie "fiber_flash" carries c\.FormValue\("password"\) \(hex-encoded, not encrypted\)`
	}
	return c.Redirect().With("token", c.FormValue("password")).To("/") // want `^cookie "fiber_flash" carries c\.FormValue\("password"\) \(hex-encoded, not encrypted\)`
}

func known(user, password string) bool { return user != "" && password != "" }

// worst has more than one that must not be there.
func worst(c fiber.Ctx) error {
	in := new(registration)
	if err := c.Bind().Form(in); err != nil {
		return c.Redirect().WithInput().Back() // want `^cookie "fiber_flash" carries in \(field Password, hex-encoded, not encrypted\); cookies are stored in clear text`
	}
	return nil
}

type registration struct {
	Email    string `form:"email"`
	Password string `form:"password"`
}

// kept puts what was bound into a cookie of the program's own.
func kept(c fiber.Ctx) error {
	var in credentials
	if err := c.Bind().Body(&in); err != nil {
		return err
	}
	c.Cookie(&fiber.Cookie{Name: "remember", Value: in.Password, Secure: true, HTTPOnly: true}) // want `^cookie "remember" carries in\.Password; cookies are stored in clear text`
	return nil
}

// Silent from here on.

type search struct {
	Text   string `form:"q"`
	Secret string `form:"-"`
}

func again(c fiber.Ctx) error {
	in := new(search)
	if err := c.Bind().Query(in); err != nil {
		return c.Redirect().WithInput().Back()
	}
	return c.Redirect().With("status", "wrong password for "+c.FormValue("user")).To("/")
}

func withoutInput(c fiber.Ctx) error {
	var in credentials
	if err := c.Bind().Body(&in); err != nil {
		return c.Redirect().Back()
	}
	return nil
}
