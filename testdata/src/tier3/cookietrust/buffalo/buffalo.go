// Package buffalo decides by cookies of buffalo.
package buffalo

import "github.com/gobuffalo/buffalo"

func equal(c buffalo.Context) error {
	if role, err := c.Cookies().Get("role"); err == nil && role == "admin" { // want `cookie "role" is compared with "admin"`
		return nil
	}
	return c.Error(403, nil)
}

// Silent from here on.

func otherwise(c buffalo.Context) error {
	if seen, err := c.Cookies().Get("tour"); err == nil && seen == "1" || c.Param("role") == "admin" {
		return nil
	}
	return c.Error(403, nil)
}
