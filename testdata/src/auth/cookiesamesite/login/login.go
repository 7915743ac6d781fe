// Package login keeps sessions with smaller libraries and logs users in.
package login

import (
	"net/http"

	dghubble "github.com/dghubble/sessions"
	"github.com/go-pkgz/auth"
	golangcollege "github.com/golangcollege/sessions"
	abclientstate "github.com/volatiletech/authboss-clientstate"
)

func configured(key []byte) dghubble.Store[string] {
	return dghubble.NewCookieStore[string](&dghubble.CookieConfig{Path: "/", Secure: true}, key) // want `session cookie is sent without SameSite`
}

func inCookie(key []byte) *golangcollege.Session {
	s := golangcollege.New(key)
	s.SameSite = 0 // want `cookie is sent without SameSite`
	return s
}

func pkgz() *auth.Service {
	return auth.NewService(auth.Opts{SecureCookies: true}) // want `session cookie is sent without SameSite`
}

func boss(key []byte) abclientstate.CookieStorer {
	storer := abclientstate.NewCookieStorer(key, nil) // want `session cookie is sent without SameSite`
	storer.MaxAge = 3600
	return storer
}

func bossAsInterface(key []byte) any {
	return abclientstate.NewCookieStorer(key, nil) // want `session cookie is sent without SameSite`
}

// Silent from here on.

func bossSet(key []byte) any {
	storer := abclientstate.NewCookieStorer(key, nil)
	storer.SameSite = http.SameSiteLaxMode
	return storer
}

func safe(key []byte) (dghubble.Store[string], *golangcollege.Session, *auth.Service) {
	return dghubble.NewCookieStore[string](&dghubble.CookieConfig{SameSite: http.SameSiteLaxMode}, key),
		golangcollege.New(key),
		auth.NewService(auth.Opts{SameSiteCookie: http.SameSiteStrictMode})
}
