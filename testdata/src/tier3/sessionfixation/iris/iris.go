// Package iris logs people in with sessions of iris, which has nothing to give a session
// another identifier: nobody could do better, and nothing is said.
package iris

import (
	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/sessions"
)

var manager = sessions.New(sessions.Config{Cookie: "session"})

func verifyCredentials(name, password string) bool { return name == password }

func login(ctx iris.Context) {
	if !verifyCredentials(ctx.FormValue("name"), ctx.FormValue("password")) {
		return
	}
	manager.Start(ctx).Set("user", 1)
}

func loginOfContext(ctx iris.Context) {
	s := sessions.Get(ctx)
	if verifyCredentials(ctx.FormValue("name"), ctx.FormValue("password")) {
		s.Set("authenticated", true)
	}
}

func anew(ctx iris.Context) {
	if !verifyCredentials(ctx.FormValue("name"), ctx.FormValue("password")) {
		return
	}
	manager.Destroy(ctx)
	manager.Start(ctx).Set("user", 1)
}

func settings(ctx iris.Context) {
	if !verifyCredentials(ctx.FormValue("name"), ctx.FormValue("password")) {
		return
	}
	manager.Start(ctx).Set("theme", "dark")
}

func register(ctx iris.Context) {
	manager.Start(ctx).Set("user", ctx.FormValue("name"))
}
