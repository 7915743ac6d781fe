// Package iris logs people out of sessions of iris.
package iris

import (
	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/sessions"
)

func manager() *sessions.Sessions {
	return sessions.New(sessions.Config{Cookie: "shop"})
}

func logout(ctx iris.Context) {
	ctx.RemoveCookie("shop") // want `this logout only deletes cookie "shop", and whoever has its value stays logged in on the server; call Destroy as well`
}

// Silent from here on.

func logoutDestroys(ctx iris.Context) {
	sessions.Get(ctx).Destroy()
	ctx.RemoveCookie("shop")
}

func logoutOfOther(ctx iris.Context) { ctx.RemoveCookie("irissessionid") }
