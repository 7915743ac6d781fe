package main

import (
	"net/http"

	"github.com/revel/revel"
)

func observeRevel() {
	for _, cookie := range []*http.Cookie{bare(), full()} {
		observation{
			Symbol: "(*github.com/revel/revel.Controller).SetCookie", Args: []any{cookie},
			SetCookie: serve(func(w http.ResponseWriter, r *http.Request) {
				ctx := revel.NewGoContext(nil)
				ctx.Request.SetRequest(r)
				ctx.Response.SetResponse(w)
				revel.NewController(ctx).SetCookie(cookie)
			}),
		}.print()
	}
}
