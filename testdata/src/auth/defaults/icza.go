package main

import (
	"net/http"
	"time"

	"github.com/icza/session"
)

func observeIcza() {
	sent := func(manager session.Manager) string {
		defer manager.Close()
		return serve(func(w http.ResponseWriter, r *http.Request) { manager.Add(session.NewSession(), w) })
	}
	observation{
		Symbol:    "github.com/icza/session.NewCookieManager",
		SetCookie: sent(session.NewCookieManager(session.NewInMemStore())),
	}.print()
	for _, options := range []*session.CookieMngrOptions{
		{},
		{SessIDCookieName: "sid", CookiePath: "/app", CookieMaxAge: time.Hour, AllowHTTP: true},
	} {
		observation{
			Symbol: "github.com/icza/session.NewCookieManagerOptions", Args: []any{nil, options},
			SetCookie: sent(session.NewCookieManagerOptions(session.NewInMemStore(), options)),
		}.print()
	}
}
