package main

import (
	"net/http"
	"time"
)

// bare and full are cookies that configure nothing and everything.
func bare() *http.Cookie { return &http.Cookie{Name: "sid", Value: "abc"} }

func full() *http.Cookie {
	return &http.Cookie{
		Name: "sid", Value: "abc", Path: "/app", Domain: "example.com", MaxAge: 60,
		Expires: time.Date(2040, time.January, 2, 3, 4, 5, 0, time.UTC),
		Secure:  true, HttpOnly: true, SameSite: http.SameSiteStrictMode, Partitioned: true,
	}
}

func observeNetHTTP() {
	for _, cookie := range []*http.Cookie{bare(), full()} {
		observation{
			Symbol:    "net/http.SetCookie",
			Args:      []any{nil, cookie},
			SetCookie: serve(func(w http.ResponseWriter, r *http.Request) { http.SetCookie(w, cookie) }),
		}.print()
	}
	observation{
		Symbol: "(*net/http.Request).Cookie",
		Args:   []any{"read"},
		SetCookie: serve(func(w http.ResponseWriter, r *http.Request) {
			cookie, err := r.Cookie("read")
			check(err)
			http.SetCookie(w, cookie)
		}),
	}.print()
}
