// Package beego deletes cookies with beego.
package beego

import "github.com/beego/beego/v2/server/web/context"

func login(ctx *context.Context, id string) {
	ctx.SetCookie("app", id, 3600, "/app")
	ctx.SetCookie("root", id, 3600)
}

func logout(ctx *context.Context) {
	ctx.SetCookie("root", "", 0)         // want `^cookie "root" is not deleted: a MaxAge of 0 is not sent; only a negative one deletes it$`
	ctx.SetCookie("sid", "")             // want `cookie "sid" is not deleted`
	ctx.SetCookie("app", "", -1, "/")    // want `^cookie "app" is set with Path=/app, but deleted with Path=/: to browsers that is another cookie$`
	ctx.Output.Cookie("out", "", 0, "/") // want `cookie "out" is not deleted`
}

// What follows is right.

func logoutWell(ctx *context.Context, age int) {
	ctx.SetCookie("root", "", -1, "/")
	ctx.SetCookie("other", "", age)
	ctx.SetCookie("text", "bye", 0)
}

func empty(ctx *context.Context) { ctx.SetCookie("draft", "", 0) }
