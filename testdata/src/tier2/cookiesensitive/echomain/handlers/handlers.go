// Package handlers has the sessions of a middleware that package main makes, with echo
// v4 and v5.
package handlers

import (
	v4session "github.com/labstack/echo-contrib/session"
	v5session "github.com/labstack/echo-contrib/v5/session"
	v4 "github.com/labstack/echo/v4"
	v5 "github.com/labstack/echo/v5"
)

// Login keeps a password.
func Login(c v4.Context) error {
	s, err := v4session.Get("app", c)
	if err != nil {
		return err
	}
	s.Values["pw"] = c.FormValue("password")
	return s.Save(c.Request(), c.Response())
}

// Login5 keeps a passport's number.
func Login5(c *v5.Context) error {
	s, err := v5session.Get("app", c)
	if err != nil {
		return err
	}
	s.Values["passport"] = c.QueryParam("passport")
	return s.Save(c.Request(), c.Response())
}
