package main

import (
	"net/http"
	"time"

	"github.com/gobuffalo/buffalo"
)

const cookies = "(*github.com/gobuffalo/buffalo.Cookies)."

// serveBuffalo performs one request against a handler of buffalo.
func serveBuffalo(send func(*buffalo.Cookies)) string {
	app := buffalo.New(buffalo.Options{Env: "test", SessionName: "unused"})
	app.GET("/account/login", func(c buffalo.Context) error {
		send(c.Cookies())
		c.Response().WriteHeader(http.StatusNoContent)
		return nil
	})
	return serve(app.ServeHTTP)
}

func observeBuffalo() {
	expires := time.Date(2040, time.January, 2, 3, 4, 5, 0, time.UTC)
	observation{
		Symbol: cookies + "Set", Args: []any{"sid", "abc", time.Hour},
		SetCookie: serveBuffalo(func(c *buffalo.Cookies) { c.Set("sid", "abc", time.Hour) }),
	}.print()
	observation{
		Symbol: cookies + "SetWithExpirationTime", Args: []any{"sid", "abc", expires},
		SetCookie: serveBuffalo(func(c *buffalo.Cookies) { c.SetWithExpirationTime("sid", "abc", expires) }),
	}.print()
	observation{
		Symbol: cookies + "Delete", Args: []any{"sid"},
		SetCookie: serveBuffalo(func(c *buffalo.Cookies) { c.Delete("sid") }),
	}.print()
	observation{
		Symbol: cookies + "SetWithPath", Args: []any{"sid", "abc", "/app"},
		SetCookie: serveBuffalo(func(c *buffalo.Cookies) { c.SetWithPath("sid", "abc", "/app") }),
	}.print()
	for _, name := range []string{"", "_shop_session"} {
		app := buffalo.New(buffalo.Options{Env: "test", SessionName: name})
		app.GET("/account/login", func(c buffalo.Context) error {
			c.Session().Set("user", "gopher")
			return c.Session().Save()
		})
		observation{
			Symbol: "github.com/gobuffalo/buffalo.New", Args: []any{map[string]any{"SessionName": name}},
			SetCookie: serve(app.ServeHTTP),
		}.print()
	}
}
