package main

import (
	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/csrf"
	"github.com/gofiber/fiber/v3/middleware/session"
)

const fiberv3 = "github.com/gofiber/fiber/v3"

// serveFiberv3 performs one request and returns the header Set-Cookie.
func serveFiberv3(middleware, handler fiber.Handler) string {
	app := fiber.New()
	if middleware != nil {
		app.Use(middleware)
	}
	app.Get("/account/login", handler)
	resp, err := app.Test(request())
	check(err)
	defer resp.Body.Close()
	return resp.Header.Get("Set-Cookie")
}

func observeFiberv3() {
	for _, cookie := range []fiber.Cookie{
		{Name: "sid", Value: "abc"},
		{Name: "sid", Value: "abc", Path: "/app", Domain: "example.com", MaxAge: 60, Secure: true, HTTPOnly: true, SameSite: "Strict"},
		{Name: "sid", Value: "abc", MaxAge: -1},
		{Name: "sid", Value: "abc", Secure: true, SameSite: "none", Partitioned: true, SessionOnly: true},
		{Name: "sid", Value: "abc", MaxAge: 60, SessionOnly: true},
	} {
		for _, sender := range []struct {
			recv string
			send func(fiber.Ctx)
		}{
			{"(" + fiberv3 + ".Ctx)", func(c fiber.Ctx) { c.Cookie(&cookie) }},
			{"(" + fiberv3 + ".Res)", func(c fiber.Ctx) { c.Res().Cookie(&cookie) }},
			{"(*" + fiberv3 + ".DefaultRes)", func(c fiber.Ctx) { c.Res().(*fiber.DefaultRes).Cookie(&cookie) }},
		} {
			observation{
				Symbol: sender.recv + ".Cookie", Args: []any{fieldsOf(cookie)}, Sent: fiberv3 + ".Cookie",
				SetCookie: serveFiberv3(nil, func(c fiber.Ctx) error { sender.send(c); return nil }),
			}.print()
		}
	}
	for recv, clear := range map[string]func(fiber.Ctx){
		"(" + fiberv3 + ".Ctx)":         func(c fiber.Ctx) { c.ClearCookie("sid") },
		"(" + fiberv3 + ".Res)":         func(c fiber.Ctx) { c.Res().ClearCookie("sid") },
		"(*" + fiberv3 + ".DefaultRes)": func(c fiber.Ctx) { c.Res().(*fiber.DefaultRes).ClearCookie("sid") },
	} {
		observation{
			Symbol: recv + ".ClearCookie", Args: []any{"sid"},
			SetCookie: serveFiberv3(nil, func(c fiber.Ctx) error { clear(c); return nil }),
		}.print()
	}
	observeStorev3(session.NewStore())

	store := session.NewStore()
	store.CookieSecure = true
	store.CookieDomain = "example.com"
	observeStorev3(store,
		change{Path: "Config.CookieSecure", Arg: true},
		change{Path: "Config.CookieDomain", Arg: "example.com"})

	store = session.NewStore()
	store.CookieHTTPOnly = true
	store.CookiePath = "/app"
	observeStorev3(store,
		change{Path: "Config.CookieHTTPOnly", Arg: true},
		change{Path: "Config.CookiePath", Arg: "/app"})

	empty := func(c fiber.Ctx) error { return nil }
	observation{Symbol: fiberv3 + "/middleware/session.New", SetCookie: serveFiberv3(session.New(), empty)}.print()
	observation{Symbol: fiberv3 + "/middleware/csrf.New", SetCookie: serveFiberv3(csrf.New(), empty)}.print()
	for _, config := range []session.Config{
		{CookieHTTPOnly: true, CookieSameSite: "strict"},
		{CookiePath: "/app", CookieDomain: "example.com", CookieSameSite: "None"},
	} {
		args := []any{map[string]any{
			"CookiePath": config.CookiePath, "CookieDomain": config.CookieDomain,
			"CookieSameSite": config.CookieSameSite, "CookieHTTPOnly": config.CookieHTTPOnly,
		}}
		observeStoreOfv3(session.NewStore(config), "NewStore", args)
		_, own := session.NewWithStore(config)
		observeStoreOfv3(own, "NewWithStore", args)
	}
}

func observeStorev3(store *session.Store, changes ...change) {
	observeStoreOfv3(store, "NewStore", nil, changes...)
}

// observeStoreOfv3 looks at a store that a constructor made of a configuration.
func observeStoreOfv3(store *session.Store, constructor string, args []any, changes ...change) {
	timeout := int(store.IdleTimeout)
	observation{
		Symbol:  fiberv3 + "/middleware/session." + constructor,
		Args:    args,
		Sent:    fiberv3 + "/middleware/session.Config",
		Changes: changes,
		SetCookie: serveFiberv3(nil, func(c fiber.Ctx) error {
			s, err := store.Get(c)
			check(err)
			defer s.Release()
			s.Set("user", "gopher")
			return s.Save()
		}),
		IdleTimeout: &timeout,
	}.print()
}
