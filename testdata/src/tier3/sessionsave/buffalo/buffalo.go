// Package buffalo changes sessions of gobuffalo/buffalo, which saves them with every
// answer: it is silent.
package buffalo

import "github.com/gobuffalo/buffalo"

func login(c buffalo.Context) error {
	c.Session().Set("user", 1)
	return c.Redirect(302, "/")
}

func direct(c buffalo.Context) error {
	c.Session().Session.Values["user"] = 1
	c.Session().Session.Options.MaxAge = 60
	return c.Render(200, nil)
}

func logout(c buffalo.Context) error {
	c.Session().Clear()
	return c.Redirect(302, "/")
}
