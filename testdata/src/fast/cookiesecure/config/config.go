// Package config configures the session and CSRF middleware of fiber by a
// struct that the constructor is given.
package config

import (
	"time"

	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/csrf"
	"github.com/gofiber/fiber/v2/middleware/session"
	fiber3 "github.com/gofiber/fiber/v3"
	csrf3 "github.com/gofiber/fiber/v3/middleware/csrf"
	session3 "github.com/gofiber/fiber/v3/middleware/session"
)

func unset(app *fiber.App) *session.Store {
	app.Use(csrf.New(csrf.Config{CookieName: "xsrf"}))       // want `cookie "xsrf" is sent without Secure`
	return session.New(session.Config{CookieHTTPOnly: true}) // want `session cookie is sent without Secure`
}

func turnedOff() *session.Store {
	config := session.Config{
		Expiration:   time.Hour,
		CookieSecure: false, // want `session cookie is sent without Secure`
	}
	return session.New(config)
}

func unset3(app *fiber3.App) {
	app.Use(session3.New(session3.Config{IdleTimeout: time.Hour})) // want `session cookie is sent without Secure`
	app.Use(csrf3.New(csrf3.Config{CookieHTTPOnly: true}))         // want `cookie "csrf_" is sent without Secure`
}

func handlerAndStore(app *fiber3.App) *session3.Store {
	handler, store := session3.NewWithStore() // want `session cookie is sent without Secure`
	app.Use(handler)
	return store
}

// How the cookie is called is not known, but that there is one.
func called(name string) *session.Store {
	return session.New(session.Config{KeyLookup: "cookie:" + name}) // want `session cookie is sent without Secure`
}

// Silent from here on.

// The session's name comes in a header: no cookie is sent.
func header() *session.Store {
	return session.New(session.Config{KeyLookup: "header:X-Session"})
}

func headerCalled(name string) *session.Store {
	return session.New(session.Config{KeyLookup: "header:" + name})
}

// Nobody knows where it comes from.
func from(place string) *session.Store {
	return session.New(session.Config{KeyLookup: place + ":cookie:"})
}

func hardened() *session.Store {
	config := session.Config{Expiration: time.Hour}
	hardenedConfig := config
	hardenedConfig.CookieSecure = true
	return session.New(hardenedConfig)
}
