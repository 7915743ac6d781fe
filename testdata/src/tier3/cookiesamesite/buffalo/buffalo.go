// Package buffalo has the store for sessions that gobuffalo/buffalo makes, or another.
// The module selects gorilla/sessions v1.2.1, where that has no SameSite.
package buffalo

import (
	"net/http"

	"github.com/gobuffalo/buffalo"
	"github.com/gorilla/sessions"
)

func badly() *buffalo.App {
	return buffalo.New(buffalo.Options{Env: "production", SessionName: "_shop_session"}) // want `session cookie is sent without SameSite`
}

func changed(o buffalo.Options) *buffalo.App {
	app := buffalo.New(o) // nobody knows whether there is a store
	return app
}

func well(key []byte) *buffalo.App {
	store := sessions.NewCookieStore(key)
	store.Options.SameSite = http.SameSiteLaxMode
	return buffalo.New(buffalo.Options{SessionStore: store})
}
