// Package redisstorev9 keeps sessions with rbcervilla/redisstore v9.
package redisstorev9

import (
	"context"
	"net/http"

	"github.com/gorilla/sessions"
	"github.com/rbcervilla/redisstore/v9"
	"github.com/redis/go-redis/v9"
)

func badly(ctx context.Context, client *redis.Client) (sessions.Store, error) {
	store, err := redisstore.NewRedisStore(ctx, client)
	if err != nil {
		return nil, err
	}
	store.Options(sessions.Options{Path: "/"}) // want `without Secure` `without HttpOnly` `without SameSite`
	return store, nil
}

func well(ctx context.Context, client *redis.Client) (sessions.Store, error) {
	store, err := redisstore.NewRedisStore(ctx, client)
	if err != nil {
		return nil, err
	}
	store.Options(sessions.Options{Path: "/", Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode})
	return store, nil
}

func dynamic(ctx context.Context, client *redis.Client, on bool, mode http.SameSite) (sessions.Store, error) {
	store, err := redisstore.NewRedisStore(ctx, client)
	if err != nil {
		return nil, err
	}
	store.Options(sessions.Options{Path: "/", Secure: on, HttpOnly: on, SameSite: mode})
	return store, nil
}

func partial(ctx context.Context, client *redis.Client) (sessions.Store, error) {
	store, err := redisstore.NewRedisStore(ctx, client)
	if err != nil {
		return nil, err
	}
	options := sessions.Options{Path: "/"} // want `without Secure` `without SameSite`
	options.HttpOnly = true
	store.Options(options)
	return store, nil
}

func deletion(w http.ResponseWriter, r *http.Request, s *sessions.Session) error {
	s.Options = &sessions.Options{Path: "/", MaxAge: -1}
	return s.Save(r, w)
}
