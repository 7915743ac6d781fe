// Package login keeps sessions with smaller libraries and logs users in.
package login

import (
	"github.com/crewjam/saml/samlsp"
	dghubble "github.com/dghubble/sessions"
	golangcollege "github.com/golangcollege/sessions"
	"github.com/gorilla/sessions"
	"github.com/markbates/goth/gothic"
	abclientstate "github.com/volatiletech/authboss-clientstate"
)

func configured(key []byte) dghubble.Store[string] {
	return dghubble.NewCookieStore[string](&dghubble.CookieConfig{Path: "/", Secure: true}, key) // want `session cookie is sent without HttpOnly`
}

func inCookie(key []byte) *golangcollege.Session {
	s := golangcollege.New(key)
	s.HttpOnly = false // want `cookie is sent without HttpOnly`
	return s
}

func saml(codec samlsp.SessionCodec) samlsp.SessionProvider {
	return &samlsp.CookieSessionProvider{Name: "saml", Secure: true, Codec: codec} // want `session cookie is sent without HttpOnly`
}

func boss(key []byte) *abclientstate.CookieStorer {
	return &abclientstate.CookieStorer{Path: "/", Secure: true} // want `session cookie is sent without HttpOnly`
}

func goth(key []byte) {
	gothic.Store = sessions.NewCookieStore(key) // want `session cookie is sent without HttpOnly`
}

// Silent from here on.

func safe(key []byte, codec samlsp.SessionCodec) (dghubble.Store[string], *golangcollege.Session, samlsp.SessionProvider) {
	store := sessions.NewCookieStore(key)
	store.Options.HttpOnly = true
	gothic.Store = store
	return dghubble.NewCookieStore[string](&dghubble.CookieConfig{HTTPOnly: true}, key),
		golangcollege.New(key),
		samlsp.CookieSessionProvider{HTTPOnly: true, Codec: codec}
}
