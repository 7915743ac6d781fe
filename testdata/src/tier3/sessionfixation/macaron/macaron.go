// Package macaron logs people in with sessions of macaron.
package macaron

import (
	"github.com/go-macaron/session"
	"gopkg.in/macaron.v1"
)

func comparePassword(name, password string) bool { return name == password }

func login(ctx *macaron.Context, sess session.Store) {
	if comparePassword(ctx.Query("name"), ctx.Query("password")) {
		sess.Set("uid", 1) // want `the session keeps its identifier when comparePassword has let somebody in and "uid" is put into it, so whoever planted the identifier is logged in too; call RegenerateId first`
	}
}

// Silent from here on.

func anew(ctx *macaron.Context, sess session.Store) {
	if comparePassword(ctx.Query("name"), ctx.Query("password")) {
		raw, err := sess.RegenerateId(ctx)
		if err != nil {
			return
		}
		raw.Set("uid", 1)
	}
}
