// Package unknown gives the application a store of which nothing is known: it is silent.
package unknown

import (
	"github.com/gobuffalo/buffalo"
	"github.com/gorilla/sessions"
)

// NewApp is for a store that others choose.
func NewApp(store sessions.Store) *buffalo.App {
	return buffalo.New(buffalo.Options{SessionStore: store})
}

func login(c buffalo.Context) error {
	c.Session().Set("pw", c.Param("password"))
	return nil
}
