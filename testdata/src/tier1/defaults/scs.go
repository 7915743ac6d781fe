package main

import (
	"net/http"

	"github.com/alexedwards/scs/v2"
)

func observeSCS() {
	observeManager(scs.New())

	manager := scs.New()
	manager.Cookie.Secure = true
	observeManager(manager, change{Path: "Cookie.Secure", Arg: true})

	manager = scs.New()
	manager.Cookie = scs.SessionCookie{Name: "sid"}
	observeManager(manager, change{Path: "Cookie", Arg: manager.Cookie})
}

func observeManager(manager *scs.SessionManager, changes ...change) {
	login := manager.LoadAndSave(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		manager.Put(r.Context(), "user", "gopher")
	}))
	lifetime, idleTimeout := int(manager.Lifetime), int(manager.IdleTimeout)
	observation{
		Symbol:      "github.com/alexedwards/scs/v2.New",
		Changes:     changes,
		SetCookie:   serve(login.ServeHTTP),
		Lifetime:    &lifetime,
		IdleTimeout: &idleTimeout,
	}.print()
}
