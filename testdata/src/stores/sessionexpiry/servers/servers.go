// Package servers keeps sessions on servers, which end them by themselves,
// whatever the age of the cookie.
package servers

import (
	"github.com/boj/redistore"
	redistorev2 "github.com/boj/redistore/v2"
	"github.com/gorilla/sessions"
	"github.com/quasoft/memstore"
)

func memory(key []byte) sessions.Store {
	store := memstore.NewMemStore(key)
	store.Options.MaxAge = 3600
	return store
}

func redis(url string, key []byte) (sessions.Store, error) {
	store, err := redistore.NewRediStoreWithURL(10, url, key)
	if err != nil {
		return nil, err
	}
	store.Options.MaxAge = 3600
	return store, nil
}

func redisV2(url string, key []byte) (sessions.Store, error) {
	options := &sessions.Options{Path: "/", MaxAge: 3600}
	return redistorev2.NewStore(redistorev2.Keys(key), redistorev2.WithURL(url), redistorev2.WithSessionOptions(options))
}
