// Package icza logs people out of sessions of icza/session.
package icza

import (
	"net/http"

	"github.com/icza/session"
)

func manage() session.Manager { return session.NewCookieManager(session.NewInMemStore()) }

func logout(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "sessid", Path: "/", MaxAge: -1}) // want `this logout only deletes cookie "sessid", and whoever has its value stays logged in on the server; call Remove as well`
}

// Silent from here on.

func logoutRemoves(w http.ResponseWriter, r *http.Request) {
	if s := session.Get(r); s != nil {
		session.Remove(s, w)
	}
	http.SetCookie(w, &http.Cookie{Name: "sessid", Path: "/", MaxAge: -1})
}
