// Package revelgate uses nothing of revel but the session of a controller.
package revelgate

import "github.com/revel/revel"

type base struct{ *revel.Controller }

type user struct{ Name, Password string }

func (c base) set(u user) {
	c.Session["name"] = u.Name
	c.Session["pw"] = u.Password // want `session value "pw" carries u.Password`
}
