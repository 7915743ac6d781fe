// Package others keeps sessions in databases.
package others

import (
	"context"
	"database/sql"

	"github.com/antonlindstrom/pgstore"
	"github.com/boj/redistore"
	redistorev2 "github.com/boj/redistore/v2"
	ginsessions "github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/gorm"
	"github.com/gin-gonic/gin"
	"github.com/gorilla/sessions"
	"github.com/quasoft/memstore"
	redisstorev8 "github.com/rbcervilla/redisstore/v8"
	"github.com/rbcervilla/redisstore/v9"
	orm "gorm.io/gorm"

	redisv8 "github.com/go-redis/redis/v8"
	"github.com/redis/go-redis/v9"
)

func postgres(db *sql.DB, key []byte) (sessions.Store, error) {
	return pgstore.NewPGStoreFromPool(db, key) // want `^session cookie is sent without HttpOnly, so`
}

func memory(key []byte) sessions.Store {
	store := memstore.NewMemStore(key)
	store.Options = &sessions.Options{Path: "/", Secure: true} // want `session cookie is sent without HttpOnly`
	return store
}

func pool(url string, key []byte) (sessions.Store, error) {
	return redistore.NewRediStoreWithURL(10, url, key) // want `session cookie is sent without HttpOnly`
}

func options(key []byte) (*redistorev2.RediStore, error) {
	return redistorev2.NewStore(redistorev2.Keys(key), redistorev2.WithMaxAge(60)) // want `session cookie is sent without HttpOnly`
}

func rbcervilla(ctx context.Context, client *redis.Client) (sessions.Store, error) {
	return redisstore.NewRedisStore(ctx, client) // want `session cookie is sent without HttpOnly`
}

func rbcervillaV8(ctx context.Context, client *redisv8.Client) (sessions.Store, error) {
	return redisstorev8.NewRedisStore(ctx, client) // want `session cookie is sent without HttpOnly`
}

func inGorm(r *gin.Engine, db *orm.DB, key []byte) {
	store := gorm.NewStore(db, true, key)
	store.Options(ginsessions.Options{Path: "/", Secure: true}) // want `session cookie is sent without HttpOnly`
	r.Use(ginsessions.Sessions("app", store))
}

// Silent from here on.

func postgresSet(db *sql.DB, key []byte) (sessions.Store, error) {
	store, err := pgstore.NewPGStoreFromPool(db, key)
	if err != nil {
		return nil, err
	}
	store.Options.HttpOnly = true
	return store, nil
}

func rbcervillaSet(ctx context.Context, client *redis.Client) (sessions.Store, error) {
	store, err := redisstore.NewRedisStore(ctx, client)
	if err != nil {
		return nil, err
	}
	store.Options(sessions.Options{Path: "/", HttpOnly: true})
	return store, nil
}

func inGormSet(r *gin.Engine, db *orm.DB, key []byte) {
	store := gorm.NewStore(db, true, key)
	store.Options(ginsessions.Options{Path: "/", HttpOnly: true})
	r.Use(ginsessions.Sessions("app", store))
}

func given(key []byte, options *sessions.Options) sessions.Store {
	store := memstore.NewMemStore(key)
	store.Options = options
	return store
}
