package sensitive

import (
	"taught/pass"
	"taught/web"
)

type user struct{ Password string }

func login(c web.Context, u user) {
	c.SetCookie("a", u.Password, 0, true)            // want `cookie "a" carries u.Password; cookies are`
	c.SetCookie("b", pass.Wrap(u.Password), 0, true) // want `cookie "b" carries u.Password \(wrapped`
	c.SetCookie("c", pass.Hide(u.Password), 0, true)
	c.SendBiscuit(&web.Biscuit{Key: "d", Content: u.Password}) // want `cookie "d" carries u.Password`
	c.SendBiscuit(&web.Biscuit{Key: "e", Content: "on"})
}
