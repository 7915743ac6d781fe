// Package beego decides by cookies of beego.
package beego

import "github.com/astaxie/beego"

type pages struct{ beego.Controller }

func (p *pages) Get() {
	if p.Ctx.GetCookie("role") == "admin" { // want `cookie "role" is compared with "admin"`
		p.Abort("200")
	}
	if p.Ctx.Input.Cookie("is_login") == "1" { // want `cookie "is_login" is compared with "1"`
		p.Abort("200")
	}
}

// Silent from here on.

func (p *pages) Post() {
	if role, ok := p.Ctx.GetSecureCookie("secret", "role"); ok && role == "admin" {
		p.Abort("200")
	}
	if p.Ctx.GetCookie("lang") == "1" || p.GetString("role") == "admin" {
		p.Abort("200")
	}
}
