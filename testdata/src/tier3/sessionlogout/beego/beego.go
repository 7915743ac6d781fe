// Package beego logs people out of sessions of beego.
package beego

import "github.com/beego/beego/v2/server/web"

type pages struct{ web.Controller }

func (p *pages) Login() { p.SetSession("user", "alice") }

func (p *pages) Logout() {
	p.Ctx.SetCookie("beegosessionID", "", -1) // want `this logout only deletes cookie "beegosessionID"`
}

// Silent from here on.

func (p *pages) LogoutDestroys() {
	p.DestroySession()
	p.Ctx.SetCookie("beegosessionID", "", -1)
}

func (p *pages) LogoutDeletes() {
	p.DelSession("user")
	p.Ctx.SetCookie("beegosessionID", "", -1)
}

// What its methods do its type says.
type logoutPage struct{ web.Controller }

func (p *logoutPage) Get() {
	p.Ctx.SetCookie("beegosessionID", "", -1) // want `this logout only deletes cookie "beegosessionID"`
}

func (p *logoutPage) Post() { p.DestroySession() }
