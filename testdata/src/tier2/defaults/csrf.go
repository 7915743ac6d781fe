package main

import (
	"net/http"

	"github.com/gorilla/csrf"
	"github.com/justinas/nosurf"
)

func nothing(http.ResponseWriter, *http.Request) {}

func observeCSRF() {
	const mod = "github.com/gorilla/csrf."
	observation{Symbol: mod + "Protect", SetCookie: serve(csrf.Protect(hashKey)(http.HandlerFunc(nothing)).ServeHTTP)}.print()
	for _, o := range []struct {
		name   string
		arg    any
		option csrf.Option
	}{
		{"CookieName", "xsrf", csrf.CookieName("xsrf")},
		{"HttpOnly", false, csrf.HttpOnly(false)},
		{"Path", "/app", csrf.Path("/app")},
		{"Domain", "example.com", csrf.Domain("example.com")},
		{"MaxAge", 60, csrf.MaxAge(60)},
		{"MaxAge", 0, csrf.MaxAge(0)},
		{"Secure", false, csrf.Secure(false)},
		{"SameSite", csrf.SameSiteStrictMode, csrf.SameSite(csrf.SameSiteStrictMode)},
		{"SameSite", csrf.SameSiteNoneMode, csrf.SameSite(csrf.SameSiteNoneMode)},
	} {
		observation{
			Symbol:    mod + "Protect",
			Changes:   []change{{Symbol: mod + o.name, Arg: o.arg}},
			SetCookie: serve(csrf.Protect(hashKey, o.option)(http.HandlerFunc(nothing)).ServeHTTP),
		}.print()
	}
}

func observeNosurf() {
	const (
		symbol  = "github.com/justinas/nosurf.New"
		setBase = "(*github.com/justinas/nosurf.CSRFHandler).SetBaseCookie"
	)
	handler := nosurf.New(http.HandlerFunc(nothing))
	observation{Symbol: symbol, SetCookie: serve(handler.ServeHTTP)}.print()

	pure := nosurf.NewPure(http.HandlerFunc(nothing))
	observation{Symbol: "github.com/justinas/nosurf.NewPure", SetCookie: serve(pure.ServeHTTP)}.print()

	for _, base := range []*http.Cookie{{Name: "xsrf", Path: "/", Secure: true}, full()} {
		handler := nosurf.New(http.HandlerFunc(nothing))
		handler.SetBaseCookie(*base)
		observation{
			Symbol:    symbol,
			Changes:   []change{{Symbol: setBase, Arg: base}},
			SetCookie: serve(handler.ServeHTTP),
		}.print()
	}
}
