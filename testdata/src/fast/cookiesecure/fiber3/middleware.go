package fiber3

import (
	"time"

	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/csrf"
	"github.com/gofiber/fiber/v3/middleware/session"
)

func defaults() *fiber.App {
	app := fiber.New()
	app.Use(session.New()) // want `^session cookie is sent without Secure, so browsers also send it over plain HTTP$`
	app.Use(csrf.New())    // want `^cookie "csrf_" is sent without Secure, so browsers`
	return app
}

func ownStore() *session.Store {
	store := session.NewStore() // want `session cookie is sent without Secure, so browsers`
	store.CookieHTTPOnly = true
	store.IdleTimeout = time.Hour
	return store
}

// Silent from here on.

func storeSet() *session.Store {
	s := session.NewStore()
	s.CookieSecure = true
	return s
}

func configured(app *fiber.App) *session.Store {
	app.Use(session.New(session.Config{CookieSecure: true, CookieHTTPOnly: true}))
	app.Use(csrf.New(csrf.Config{CookieSecure: true, CookieHTTPOnly: true}))
	return session.NewStore(session.Config{CookieSecure: true, CookieHTTPOnly: true})
}

func changedConfig(app *fiber.App) {
	config := session.Config{IdleTimeout: time.Hour}
	config.CookieSecure = true
	app.Use(session.New(config))
}

func decided(app *fiber.App, production bool) {
	app.Use(session.New(session.Config{CookieSecure: production}))
}

// The store is configured afterwards.
func handlerAndStore(app *fiber.App) {
	handler, store := session.NewWithStore()
	store.CookieSecure = true
	app.Use(handler)
}
