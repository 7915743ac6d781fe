// Package revel decides by cookies of revel.
package revel

import "github.com/revel/revel"

type Pages struct{ *revel.Controller }

func (c Pages) Equal() revel.Result {
	if role, err := c.Request.Cookie("role"); err == nil && role.GetValue() == "admin" { // want `cookie "role" is compared with "admin"`
		return c.RenderText("hello")
	}
	return nil
}

// Silent from here on.

func (c Pages) Otherwise() revel.Result {
	if theme, err := c.Request.Cookie("theme"); err == nil && theme.GetValue() == "1" {
		return c.RenderText("hello")
	}
	return nil
}
