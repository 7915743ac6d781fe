// Package unset gives the application a store of its own that can be read, once by the
// options and once later.
package unset

import (
	"github.com/gobuffalo/buffalo"
	"github.com/gorilla/sessions"
)

func newApp(key []byte) *buffalo.App {
	o := buffalo.Options{Env: "production"}
	o.SessionStore = sessions.NewCookieStore(key)
	return buffalo.New(o)
}

func later(key []byte) *buffalo.App {
	app := buffalo.New(buffalo.Options{})
	app.SessionStore = sessions.NewCookieStore(key, nil)
	return app
}

func login(c buffalo.Context) error {
	c.Session().Set("pw", c.Param("password")) // want `session value "pw" carries c.Param\("password"\)`
	return nil
}
