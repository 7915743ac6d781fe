// Package closed gives applications stores whose sessions nobody can read: it is silent.
package closed

import (
	"github.com/gobuffalo/buffalo"
	"github.com/gorilla/sessions"
)

func encrypted(sign, encrypt []byte) *buffalo.App {
	return buffalo.New(buffalo.Options{SessionStore: sessions.NewCookieStore(sign, encrypt)})
}

func onDisk(key []byte) *buffalo.App {
	app := buffalo.New(buffalo.Options{})
	app.SessionStore = sessions.NewFilesystemStore("", key)
	return app
}

func login(c buffalo.Context) error {
	c.Session().Set("pw", c.Param("password"))
	return nil
}
