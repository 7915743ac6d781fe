// Package chain has controllers whose sessions a package that it imports saves.
package chain

import "tier1/sessionsave/chain/filters"

func login(c *filters.Context, user string) {
	c.Session().Values["user"] = user
}
