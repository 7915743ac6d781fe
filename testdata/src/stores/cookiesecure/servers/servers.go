// Package servers keeps sessions in stores for gorilla/sessions that have a
// server or the process's memory behind them.
package servers

import (
	"context"
	"database/sql"

	"github.com/antonlindstrom/pgstore"
	"github.com/boj/redistore"
	redistorev2 "github.com/boj/redistore/v2"
	"github.com/gorilla/sessions"
	"github.com/quasoft/memstore"
	redisstorev8 "github.com/rbcervilla/redisstore/v8"
	"github.com/rbcervilla/redisstore/v9"
)

func memory(key []byte) sessions.Store {
	return memstore.NewMemStore(key) // want `session cookie is sent without Secure`
}

func memoryOff(key []byte) sessions.Store {
	store := memstore.NewMemStore(key)
	store.Options.Secure = false // want `session cookie is sent without Secure`
	return store
}

func postgres(db *sql.DB, key []byte) (sessions.Store, error) {
	return pgstore.NewPGStoreFromPool(db, key) // want `session cookie is sent without Secure`
}

func postgresURL(url string, key []byte) sessions.Store {
	store, err := pgstore.NewPGStore(url, key)
	if err != nil {
		panic(err)
	}
	store.Options = &sessions.Options{Path: "/", HttpOnly: true} // want `session cookie is sent without Secure`
	return store
}

func redis(addr, user, password string, key []byte) sessions.Store {
	store, err := redistore.NewRediStore(10, "tcp", addr, user, password, key) // want `session cookie is sent without Secure`
	if err != nil {
		panic(err)
	}
	store.SetMaxAge(3600)
	return store
}

func redisV2(addr string, key []byte) (sessions.Store, error) {
	return redistorev2.NewStore(
		redistorev2.Keys(key),
		redistorev2.WithAddress("tcp", addr),
		redistorev2.WithSessionOptions(&sessions.Options{Path: "/", HttpOnly: true}), // want `session cookie is sent without Secure`
	)
}

func rbcervilla(ctx context.Context, client redisstoreClient) sessions.Store {
	store, err := redisstore.NewRedisStore(ctx, client)
	if err != nil {
		panic(err)
	}
	store.KeyPrefix("app_")
	store.Options(sessions.Options{Path: "/", MaxAge: 3600}) // want `session cookie is sent without Secure`
	return store
}

func rbcervillaReturned(ctx context.Context, client redisstoreClient) (sessions.Store, error) {
	store, err := redisstore.NewRedisStore(ctx, client)
	if err != nil {
		return nil, err
	}
	store.Options(sessions.Options{Path: "/", MaxAge: 3600}) // want `session cookie is sent without Secure`
	return store, nil
}

func rbcervillaV8(ctx context.Context, client redisstoreV8Client) (sessions.Store, error) {
	return redisstorev8.NewRedisStore(ctx, client) // want `session cookie is sent without Secure`
}

func redisV2ByDefault(addr string, key []byte) (*redistorev2.RediStore, error) {
	return redistorev2.NewStore(redistorev2.Keys(key), redistorev2.WithAddress("tcp", addr)) // want `session cookie is sent without Secure`
}

// Silent from here on.

func memorySecured(key []byte) sessions.Store {
	store := memstore.NewMemStore(key)
	store.Options.Secure = true
	return store
}

func postgresChosen(db *sql.DB, key []byte, https bool) (sessions.Store, error) {
	store, err := pgstore.NewPGStoreFromPool(db, key)
	if err != nil {
		return nil, err
	}
	store.Options.Secure = https
	return store, nil
}

func redisSecured(url string, key []byte) (sessions.Store, error) {
	store, err := redistore.NewRediStoreWithURL(10, url, key)
	if err != nil {
		return nil, err
	}
	store.Options = &sessions.Options{Path: "/", Secure: true, HttpOnly: true, SameSite: 2}
	return store, nil
}

func redisV2Secured(addr string, key []byte) (sessions.Store, error) {
	options := &sessions.Options{Path: "/", Secure: true, HttpOnly: true, SameSite: 2}
	return redistorev2.NewStore(redistorev2.Keys(key), redistorev2.WithAddress("tcp", addr),
		redistorev2.WithSessionOptions(options), redistorev2.WithMaxAge(3600))
}

func redisV2Elsewhere(options *sessions.Options, key []byte) (sessions.Store, error) {
	return redistorev2.NewStore(redistorev2.Keys(key), redistorev2.WithSessionOptions(options), redistorev2.WithMaxAge(3600))
}

func redisV2Chosen(addr string, https bool, key []byte) (sessions.Store, error) {
	store, err := redistorev2.NewStore(redistorev2.Keys(key), redistorev2.WithAddress("tcp", addr))
	if err != nil {
		return nil, err
	}
	store.Options.Secure = https
	return store, nil
}

func rbcervillaSecured(ctx context.Context, client redisstoreClient) (sessions.Store, error) {
	store, err := redisstore.NewRedisStore(ctx, client)
	if err != nil {
		return nil, err
	}
	store.Options(sessions.Options{Path: "/", MaxAge: 3600, Secure: true})
	return store, nil
}
