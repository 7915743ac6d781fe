// Package servers keeps sessions in stores for gorilla/sessions that have a
// server behind them.
package servers

import (
	"github.com/boj/redistore"
	redistorev2 "github.com/boj/redistore/v2"
	"github.com/gorilla/sessions"
	"github.com/quasoft/memstore"
)

func memory(key []byte) sessions.Store {
	store := memstore.NewMemStore(key) // want `session cookie is sent without HttpOnly`
	store.Options.Secure = true
	return store
}

func redis(url string, key []byte) (sessions.Store, error) {
	return redistore.NewRediStoreWithURL(10, url, key) // want `session cookie is sent without HttpOnly`
}

func redisV2(url string, key []byte) (sessions.Store, error) {
	options := &sessions.Options{Path: "/", Secure: true} // want `session cookie is sent without HttpOnly`
	return redistorev2.NewStore(redistorev2.Keys(key), redistorev2.WithURL(url), redistorev2.WithSessionOptions(options))
}

// Silent from here on.

func memorySafe(key []byte) sessions.Store {
	store := memstore.NewMemStore(key)
	store.Options.HttpOnly = true
	return store
}
