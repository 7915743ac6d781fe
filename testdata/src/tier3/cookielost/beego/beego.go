// Package beego answers with beego v2, which sends the header with a body.
package beego

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

func afterJSON(ctx *context.Context) {
	ctx.Output.JSON(map[string]string{"hello": "alice"}, false, false)
	ctx.SetCookie("a", "1") // want `^cookie "a" is set after ctx.Output.JSON has sent the header on line 12, so the browser never gets the cookie$`
}

func beforeJSON(ctx *context.Context) {
	ctx.SetCookie("a", "1")
	ctx.Output.JSON(map[string]string{"hello": "alice"}, false, false)
}

func afterString(ctx *context.Context) {
	ctx.WriteString("hello")
	ctx.Output.Cookie("a", "1") // want `cookie "a" is set after ctx.WriteString has sent the header`
}

func afterStatus(ctx *context.Context) {
	ctx.Output.SetStatus(http.StatusCreated)
	ctx.Output.Header("X-Hello", "alice")
	ctx.SetCookie("a", "1")
}

type controller struct{ web.Controller }

// Get redirects first.
func (c *controller) Get() {
	c.Ctx.Redirect(http.StatusSeeOther, "/account")
	c.Ctx.SetCookie("a", "1") // want `cookie "a" is set after c.Ctx.Redirect has sent the header`
}

// Post redirects last.
func (c *controller) Post() {
	c.Ctx.SetCookie("a", "1")
	c.Ctx.Redirect(http.StatusSeeOther, "/account")
}

func replaces(ctx *context.Context) {
	ctx.SetCookie("a", "1")
	ctx.Output.Header("Set-Cookie", "b=2") // want `^cookie "b" replaces the one that ctx.SetCookie has set on line \d+, so the browser never gets that; use Add$`
}

func sets(ctx *context.Context) {
	ctx.Output.Header("Set-Cookie", "b=2")
	ctx.SetCookie("a", "1")
}
