// Package signed has signed cookies of beego v1.
package signed

import "github.com/astaxie/beego"

type controller struct{ beego.Controller }

func (c *controller) Post() {
	c.SetSecureCookie("a constant", "user", "1") // want `^key that authenticates cookies is a constant in the source: whoever can read that can forge cookies$`
	c.SetSecureCookie(beego.AppConfig.String("secret"), "user", "1")
}
