package main

import (
	"crypto/tls"
	"net/http"
	"time"

	dghubble "github.com/dghubble/sessions"
	"github.com/flamego/flamego"
	flamegosession "github.com/flamego/session"
	"github.com/go-session/session/v3"
	golangcollege "github.com/golangcollege/sessions"
)

func observeGolangcollege() {
	send := func(session *golangcollege.Session, changes ...change) {
		login := session.Enable(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			session.Put(r, "user", "gopher")
		}))
		lifetime := int(session.Lifetime)
		observation{
			Symbol: "github.com/golangcollege/sessions.New", Changes: changes, SetCookie: serve(login.ServeHTTP), Lifetime: &lifetime,
		}.print()
	}
	send(golangcollege.New(hashKey))

	session := golangcollege.New(hashKey)
	session.Secure = true
	send(session, change{Path: "Secure", Arg: true})

	session = golangcollege.New(hashKey)
	session.Lifetime = time.Hour
	send(session, change{Path: "Lifetime", Arg: time.Hour})
}

func observeDghubble() {
	for _, config := range []*dghubble.CookieConfig{
		{},
		{Path: "/", MaxAge: 60, HTTPOnly: true},
		{Path: "/app", Domain: "example.com", Secure: true, SameSite: http.SameSiteStrictMode},
		dghubble.DefaultCookieConfig,
		dghubble.DebugCookieConfig,
		nil,
	} {
		store := dghubble.NewCookieStore[string](config, hashKey)
		sent := serve(func(w http.ResponseWriter, r *http.Request) {
			s := store.New("sid")
			s.Set("user", "gopher")
			check(s.Save(w))
		})
		observation{Symbol: "github.com/dghubble/sessions.NewCookieStore", Args: []any{config}, SetCookie: sent}.print()
		if config != nil {
			observation{Record: "github.com/dghubble/sessions.CookieConfig", Args: []any{config}, SetCookie: sent}.print()
		}
	}
}

func observeGoSession() {
	const mod = "github.com/go-session/session/v3."
	for _, o := range []struct {
		name   string
		arg    any
		option session.Option
	}{
		{"SetCookieName", "sid", session.SetCookieName("sid")},
		{"SetDomain", "example.com", session.SetDomain("example.com")},
		{"SetCookieLifeTime", 60, session.SetCookieLifeTime(60)},
		{"SetCookieLifeTime", 0, session.SetCookieLifeTime(0)},
		{"SetSecure", false, session.SetSecure(false)},
		{"SetSameSite", http.SameSiteStrictMode, session.SetSameSite(http.SameSiteStrictMode)},
		{"SetEnableSetCookie", true, session.SetEnableSetCookie(true)},
	} {
		manager := session.NewManager(o.option)
		changes := []change{{Symbol: mod + o.name, Arg: o.arg}}
		observation{
			Symbol: mod + "NewManager", Changes: changes,
			SetCookie: serve(func(w http.ResponseWriter, r *http.Request) {
				r.TLS = &tls.ConnectionState{}
				_, err := manager.Start(r.Context(), w, r)
				check(err)
			}),
		}.print()
	}
	session.InitManager(session.SetSecure(false))
	observation{
		Symbol: mod + "InitManager", Changes: []change{{Symbol: mod + "SetSecure", Arg: false}},
		SetCookie: serve(func(w http.ResponseWriter, r *http.Request) {
			_, err := session.Start(r.Context(), w, r)
			check(err)
		}),
	}.print()
}

func observeFlamego() {
	for _, options := range []flamegosession.CookieOptions{
		{},
		{HTTPOnly: true},
		{Name: "sid", Path: "/app"},
		{Name: "sid", Path: "/", Domain: "example.com", MaxAge: 60, Secure: true},
	} {
		f := flamego.New()
		f.Use(flamegosession.Sessioner(flamegosession.Options{Cookie: options}))
		f.Get("/account/login", func() {})
		sent := serve(f.ServeHTTP)
		args := []any{map[string]any{"Cookie": options}}
		observation{Record: "github.com/flamego/session.Options", Args: args, SetCookie: sent}.print()
		observation{Symbol: "github.com/flamego/session.Sessioner", Args: args, SetCookie: sent}.print()
	}
}
