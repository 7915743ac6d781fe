package main

import (
	"net/http"

	"github.com/dghubble/gologin/v2"
	"github.com/dghubble/gologin/v2/bitbucket"
	"github.com/dghubble/gologin/v2/facebook"
	"github.com/dghubble/gologin/v2/github"
	"github.com/dghubble/gologin/v2/google"
	"github.com/dghubble/gologin/v2/oauth1"
	"github.com/dghubble/gologin/v2/oauth2"
)

func observeGologin() {
	done := http.HandlerFunc(func(http.ResponseWriter, *http.Request) {})
	handlers := map[string]func(gologin.CookieConfig, http.Handler) http.Handler{
		"bitbucket.StateHandler": bitbucket.StateHandler,
		"facebook.StateHandler":  facebook.StateHandler,
		"github.StateHandler":    github.StateHandler,
		"google.StateHandler":    google.StateHandler,
		"oauth2.StateHandler":    oauth2.StateHandler,
		"oauth1.CookieTempHandler": func(config gologin.CookieConfig, done http.Handler) http.Handler {
			handler := oauth1.CookieTempHandler(config, done, nil)
			return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				handler.ServeHTTP(w, r.WithContext(oauth1.WithRequestToken(r.Context(), "token", "secret")))
			})
		},
	}
	for name, handler := range handlers {
		for _, config := range []gologin.CookieConfig{
			gologin.DefaultCookieConfig,
			gologin.DebugOnlyCookieConfig,
			{Name: "state", Path: "/app", Domain: "example.com", MaxAge: 60, Secure: true, SameSite: http.SameSiteStrictMode},
		} {
			observation{
				Symbol: "github.com/dghubble/gologin/v2/" + name, Args: []any{config},
				SetCookie: serve(handler(config, done).ServeHTTP),
			}.print()
		}
	}
}
