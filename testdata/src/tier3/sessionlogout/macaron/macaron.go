// Package macaron logs people out of sessions of macaron.
package macaron

import (
	"github.com/go-macaron/session"
	"gopkg.in/macaron.v1"
)

func login(s session.Store) { s.Set("user", "alice") }

func logout(ctx *macaron.Context) {
	ctx.SetCookie("MacaronSession", "", -1, "/") // want `this logout only deletes cookie "MacaronSession"`
}

// Silent from here on.

func signOut(ctx *macaron.Context, s session.Store) {
	s.Flush()
	ctx.SetCookie("MacaronSession", "", -1, "/")
}

func logoutDestroys(ctx *macaron.Context, s session.Store) {
	s.Destory(ctx)
	ctx.SetCookie("MacaronSession", "", -1, "/")
}
