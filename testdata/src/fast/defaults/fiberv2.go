package main

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/csrf"
	"github.com/gofiber/fiber/v2/middleware/session"
)

const fiberv2 = "github.com/gofiber/fiber/v2"

// serveFiberv2 performs one request and returns the header Set-Cookie.
func serveFiberv2(handlers ...fiber.Handler) string {
	app := fiber.New()
	app.Get("/account/login", handlers...)
	resp, err := app.Test(request())
	check(err)
	defer resp.Body.Close()
	return resp.Header.Get("Set-Cookie")
}

func observeFiberv2() {
	for _, cookie := range []fiber.Cookie{
		{Name: "sid", Value: "abc"},
		{Name: "sid", Value: "abc", Path: "/app", Domain: "example.com", MaxAge: 60, Secure: true, HTTPOnly: true, SameSite: "Strict"},
		{Name: "sid", Value: "abc", MaxAge: -1},
		{Name: "sid", Value: "abc", Secure: true, SameSite: "none", SessionOnly: true},
		{Name: "sid", Value: "abc", MaxAge: 60, SessionOnly: true},
	} {
		observation{
			Symbol: "(*" + fiberv2 + ".Ctx).Cookie", Args: []any{fieldsOf(cookie)}, Sent: fiberv2 + ".Cookie",
			SetCookie: serveFiberv2(func(c *fiber.Ctx) error { c.Cookie(&cookie); return nil }),
		}.print()
	}
	observation{
		Symbol: "(*" + fiberv2 + ".Ctx).ClearCookie", Args: []any{"sid"},
		SetCookie: serveFiberv2(func(c *fiber.Ctx) error { c.ClearCookie("sid"); return nil }),
	}.print()
	observeStorev2(session.New())

	store := session.New()
	store.CookieSecure = true
	store.CookieDomain = "example.com"
	observeStorev2(store,
		change{Path: "Config.CookieSecure", Arg: true},
		change{Path: "Config.CookieDomain", Arg: "example.com"})

	store = session.New()
	store.CookieHTTPOnly = true
	store.CookiePath = "/app"
	observeStorev2(store,
		change{Path: "Config.CookieHTTPOnly", Arg: true},
		change{Path: "Config.CookiePath", Arg: "/app"})

	observation{Symbol: fiberv2 + "/middleware/csrf.New", SetCookie: serveFiberv2(csrf.New(), func(c *fiber.Ctx) error { return nil })}.print()
	for _, config := range []session.Config{
		{CookieHTTPOnly: true, CookieSameSite: "strict"},
		{CookiePath: "/app", CookieDomain: "example.com", CookieSameSite: "None"},
	} {
		args := []any{map[string]any{
			"CookiePath": config.CookiePath, "CookieDomain": config.CookieDomain,
			"CookieSameSite": config.CookieSameSite, "CookieHTTPOnly": config.CookieHTTPOnly,
		}}
		observeStoreOfv2(session.New(config), "New", args)
	}
}

func observeStorev2(store *session.Store, changes ...change) {
	observeStoreOfv2(store, "New", nil, changes...)
}

// observeStoreOfv2 looks at a store that a constructor made of a configuration.
func observeStoreOfv2(store *session.Store, constructor string, args []any, changes ...change) {
	timeout := int(store.Expiration)
	observation{
		Symbol:  fiberv2 + "/middleware/session." + constructor,
		Args:    args,
		Sent:    fiberv2 + "/middleware/session.Config",
		Changes: changes,
		SetCookie: serveFiberv2(func(c *fiber.Ctx) error {
			s, err := store.Get(c)
			check(err)
			s.Set("user", "gopher")
			return s.Save()
		}),
		IdleTimeout: &timeout,
	}.print()
}
