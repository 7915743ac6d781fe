// Package stores has the keys of smaller session libraries.
package stores

import (
	"os"

	dghubble "github.com/dghubble/sessions"
	gosession "github.com/go-session/session/v3"
	"github.com/golangcollege/sessions"
	"github.com/gorilla/securecookie"
	abclientstate "github.com/volatiletech/authboss-clientstate"
	httphelper "github.com/zitadel/oidc/v3/pkg/http"
)

// golangcollege/sessions fills up short keys with zeros.
func college(key []byte) {
	sessions.New([]byte("u46IpCV9y5Vlur8YvODJEhgOY8m9JVE4")) // want `^key that authenticates sessions is a constant in the source: whoever can read that can forge sessions$`
	sessions.New([]byte(os.Getenv("COLLEGE")))               // want `key that authenticates sessions is empty where COLLEGE is not set`
	sessions.New(key)
}

func hubble(key []byte) {
	dghubble.NewCookieStore[string](dghubble.DefaultCookieConfig, []byte("for a cookie"), nil) // want `key that authenticates sessions is a constant`
	dghubble.NewCookieStore[string](dghubble.DefaultCookieConfig, key, nil)
	dghubble.NewCookieStore[string](dghubble.DefaultCookieConfig, []byte(os.Getenv("HUBBLE")), nil)
}

func unsigned() {
	gosession.InitManager(gosession.SetCookieName("sid")) // want `^session identifiers are authenticated without a key, so that anybody can forge them$`
}

func signed(key []byte) {
	gosession.InitManager(gosession.SetSign(key))
	gosession.InitManager(gosession.SetSign([]byte("signs")))            // want `key that authenticates session identifiers is a constant`
	gosession.InitManager(gosession.SetSign([]byte(os.Getenv("SIGNS")))) // want `key that authenticates session identifiers is empty where SIGNS is not set`
	options := []gosession.Option{gosession.SetCookieName("sid")}
	if key != nil {
		options = append(options, gosession.SetSign(key))
	}
	gosession.InitManager(options...)
}

func authboss(key []byte) {
	abclientstate.NewCookieStorer([]byte("signs cookies"), nil) // want `key that authenticates sessions is a constant`
	abclientstate.NewCookieStorer(key, nil)
	abclientstate.NewCookieStorer(securecookie.GenerateRandomKey(64), securecookie.GenerateRandomKey(32))
}

func zitadel(key []byte) {
	httphelper.NewCookieHandler([]byte("test1234test1234"), []byte("test1234test1234")) // want `key that authenticates cookies is a constant`
	httphelper.NewCookieHandler(key, key)                                               // want `^cookies are authenticated and encrypted with the same key; each needs one of its own$`
	httphelper.NewCookieHandler(key, nil)
}
