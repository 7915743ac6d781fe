package fiber

import (
	"time"

	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/csrf"
	"github.com/gofiber/fiber/v2/middleware/session"
)

var store = session.New() // want `^session cookie is sent without Secure, so browsers also send it over plain HTTP$`

func defaults() *fiber.App {
	app := fiber.New()
	sessions := session.New() // want `session cookie is sent without Secure, so browsers`
	app.Get("/", func(c *fiber.Ctx) error {
		s, err := sessions.Get(c)
		if err != nil {
			return err
		}
		return s.Save()
	})
	app.Use(csrf.New()) // want `^cookie "csrf_" is sent without Secure, so browsers`
	return app
}

func httpOnly(app *fiber.App) {
	s := session.New() // want `session cookie is sent without Secure, so browsers`
	s.CookieHTTPOnly = true
	s.Expiration = time.Hour
	app.Get("/", func(c *fiber.Ctx) error {
		_, err := s.Get(c)
		return err
	})
}

func storeTurnedOff() *session.Store {
	sessions := session.New()
	sessions.CookieSecure = false // want `session cookie is sent without Secure, so browsers`
	return sessions
}

// Silent from here on.

func storeSet() *session.Store {
	s := session.New()
	s.CookieSecure = true
	return s
}

func configured(app *fiber.App) *session.Store {
	app.Use(csrf.New(csrf.Config{CookieSecure: true, CookieHTTPOnly: true}))
	return session.New(session.Config{CookieSecure: true, CookieHTTPOnly: true})
}

func defaultConfig() session.Config { return session.Config{Expiration: time.Hour} }

func changedConfig() *session.Store {
	config := defaultConfig()
	config.CookieSecure = true
	return session.New(config)
}

func decided(production bool) *session.Store {
	return session.New(session.Config{CookieSecure: production})
}

func configuredElsewhere(configs ...session.Config) *session.Store {
	return session.New(configs...)
}
