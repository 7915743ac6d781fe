// Package stores makes session stores for other packages.
package stores

import "github.com/gorilla/sessions"

func New(key []byte) *sessions.CookieStore {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{Path: "/", HttpOnly: true} // want `session cookie is sent without Secure`
	return store
}

// Sessions has a store that others can configure.
type Sessions struct {
	Name  string
	Store *sessions.CookieStore
}

func Keep(name string, key []byte) (*Sessions, error) {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{Path: "/", MaxAge: 3600} // want `session cookie is sent without Secure`
	return &Sessions{Name: name, Store: store}, nil
}

func Secure(key []byte) *sessions.CookieStore {
	return sessions.NewCookieStore(key)
}

func Decided(key []byte, secure bool) *sessions.CookieStore {
	store := sessions.NewCookieStore(key)
	store.Options.Secure = secure
	return store
}

// Hardened is what the package does with Plain.
func Hardened(key []byte) *sessions.CookieStore {
	store := Plain(key)
	store.Options.Secure = true
	return store
}

func Plain(key []byte) *sessions.CookieStore {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{Path: "/"}
	return store
}

// Options are given defaults by a function of the package.
type Options struct {
	Env   string
	Store sessions.Store
}

func NewOptions() Options { return withDefaults(Options{}) }

func withDefaults(o Options) Options {
	if o.Store == nil {
		store := sessions.NewCookieStore([]byte(o.Env))
		store.Options = &sessions.Options{Path: "/", MaxAge: 60} // want `session cookie is sent without Secure`
		o.Store = store
	}
	return o
}
