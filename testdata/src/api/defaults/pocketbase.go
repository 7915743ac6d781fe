package main

import (
	"net/http"

	"github.com/pocketbase/pocketbase/tools/router"
)

func observePocketbase() {
	for _, newCookie := range []func() *http.Cookie{bare, full} {
		observation{
			Symbol: "(*github.com/pocketbase/pocketbase/tools/router.Event).SetCookie", Args: []any{newCookie()},
			SetCookie: serve(func(w http.ResponseWriter, r *http.Request) {
				(&router.Event{Response: w, Request: r}).SetCookie(newCookie())
			}),
		}.print()
	}
}
