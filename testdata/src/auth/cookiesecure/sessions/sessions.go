// Package sessions keeps sessions with smaller libraries.
package sessions

import (
	"net/http"

	dghubble "github.com/dghubble/sessions"
	"github.com/flamego/flamego"
	flamegosession "github.com/flamego/session"
	"github.com/go-session/session/v3"
	golangcollege "github.com/golangcollege/sessions"
)

func inCookie(key []byte, pages http.Handler) http.Handler {
	return golangcollege.New(key).Enable(pages) // want `cookie is sent without Secure`
}

func inCookieOff(key []byte) *golangcollege.Session {
	s := golangcollege.New(key)
	s.Secure = false // want `cookie is sent without Secure`
	return s
}

func configured(key []byte) dghubble.Store[string] {
	return dghubble.NewCookieStore[string](&dghubble.CookieConfig{ // want `session cookie is sent without Secure`
		Path:     "/",
		MaxAge:   3600,
		HTTPOnly: true,
	}, key)
}

func configuredOff(key []byte) dghubble.Store[string] {
	config := &dghubble.CookieConfig{Path: "/", HTTPOnly: true, SameSite: http.SameSiteLaxMode}
	config.Secure = false // want `session cookie is sent without Secure`
	return dghubble.NewCookieStore[string](config, key)
}

func optional(name string) {
	session.InitManager(
		session.SetCookieName(name),
		session.SetCookieLifeTime(3600),
		session.SetSecure(false), // want `session cookie is sent without Secure`
	)
}

func optionalManager() *session.Manager {
	return session.NewManager(session.SetSecure(false)) // want `session cookie is sent without Secure`
}

func flame(f *flamego.Flame) {
	options := flamegosession.Options{
		Cookie: flamegosession.CookieOptions{}, // want `session cookie is sent without Secure`
	}
	options.Cookie.MaxAge = 3600
	f.Use(flamegosession.Sessioner(options))
}

func flameOff(f *flamego.Flame) {
	var options flamegosession.Options
	options.Cookie.Secure = false // want `session cookie is sent without Secure`
	f.Use(flamegosession.Sessioner(options))
}

func flameByDefault(f *flamego.Flame) {
	f.Use(flamegosession.Sessioner()) // want `session cookie is sent without Secure`
}

func flameByValue(f *flamego.Flame) {
	f.Use(flamegosession.Sessioner(flamegosession.Options{Cookie: flamegosession.CookieOptions{MaxAge: 60}})) // want `session cookie is sent without Secure`
}

// Silent from here on.

func flameElsewhere(f *flamego.Flame, options ...flamegosession.Options) {
	f.Use(flamegosession.Sessioner(options...))
}

func inCookieSecured(key []byte) *golangcollege.Session {
	s := golangcollege.New(key)
	s.Secure = true
	return s
}

func configuredByDefault(key []byte) dghubble.Store[string] {
	return dghubble.NewCookieStore[string](nil, key)
}

func configuredSecurely(key []byte, https bool) (a, b dghubble.Store[string]) {
	a = dghubble.NewCookieStore[string](&dghubble.CookieConfig{Path: "/", Secure: true}, key)
	b = dghubble.NewCookieStore[string](&dghubble.CookieConfig{Path: "/", Secure: https}, key)
	return a, b
}

func optionalSecured(https bool) {
	session.InitManager(session.SetCookieName("sid"), session.SetDomain("example.com"), session.SetSecure(https))
	session.InitManager(session.SetCookieLifeTime(0), session.SetSecure(true))
}

func flameSecured(f *flamego.Flame, https bool) {
	f.Use(flamegosession.Sessioner(flamegosession.Options{Cookie: flamegosession.CookieOptions{Secure: true}}))
	options := flamegosession.Options{Cookie: flamegosession.CookieOptions{MaxAge: 3600}}
	options.Cookie.Secure = https
	f.Use(flamegosession.Sessioner(options))
}
