package main

import (
	"context"

	"github.com/boj/redistore"
	redistorev2 "github.com/boj/redistore/v2"
	garyburd "github.com/garyburd/redigo/redis"
	ginsessions "github.com/gin-contrib/sessions"
	ginredis "github.com/gin-contrib/sessions/redis"
	redisv8 "github.com/go-redis/redis/v8"
	"github.com/gomodule/redigo/redis"
	"github.com/gorilla/sessions"
	redisstorev8 "github.com/rbcervilla/redisstore/v8"
	redisstorev9 "github.com/rbcervilla/redisstore/v9"
	redisv9 "github.com/redis/go-redis/v9"
	redistorev1 "gopkg.in/boj/redistore.v1"
)

// must returns a value that was made without an error.
func must[T any](v T, err error) T {
	check(err)
	return v
}

func pool(server string) *redis.Pool {
	return &redis.Pool{Dial: func() (redis.Conn, error) { return redis.Dial("tcp", server) }}
}

func observeRedistore(server string) {
	const mod = "github.com/boj/redistore"
	for symbol, newStore := range map[string]func() (*redistore.RediStore, error){
		mod + ".NewRediStore": func() (*redistore.RediStore, error) {
			return redistore.NewRediStore(1, "tcp", server, "", "", hashKey)
		},
		mod + ".NewRediStoreWithDB": func() (*redistore.RediStore, error) {
			return redistore.NewRediStoreWithDB(1, "tcp", server, "", "", "1", hashKey)
		},
		mod + ".NewRediStoreWithPool": func() (*redistore.RediStore, error) {
			return redistore.NewRediStoreWithPool(pool(server), hashKey)
		},
		mod + ".NewRediStoreWithURL": func() (*redistore.RediStore, error) {
			return redistore.NewRediStoreWithURL(1, "redis://"+server, hashKey)
		},
	} {
		observeStore(symbol, must(newStore()))

		store := must(newStore())
		store.Options = &sessions.Options{MaxAge: 60, HttpOnly: true}
		observeStore(symbol, store, change{Path: "Options", Arg: store.Options})

		store = must(newStore())
		store.SetMaxAge(60)
		observeStore(symbol, store, change{Symbol: "(*" + mod + ".RediStore).SetMaxAge", Arg: 60})
	}
}

func observeRedistoreV1(server string) {
	const mod = "gopkg.in/boj/redistore.v1"
	dial := func() (garyburd.Conn, error) { return garyburd.Dial("tcp", server) }
	for symbol, newStore := range map[string]func() (*redistorev1.RediStore, error){
		mod + ".NewRediStore": func() (*redistorev1.RediStore, error) {
			return redistorev1.NewRediStore(1, "tcp", server, "", hashKey)
		},
		mod + ".NewRediStoreWithDB": func() (*redistorev1.RediStore, error) {
			return redistorev1.NewRediStoreWithDB(1, "tcp", server, "", "1", hashKey)
		},
		mod + ".NewRediStoreWithPool": func() (*redistorev1.RediStore, error) {
			return redistorev1.NewRediStoreWithPool(&garyburd.Pool{Dial: dial}, hashKey)
		},
	} {
		observeStore(symbol, must(newStore()))

		store := must(newStore())
		store.SetMaxAge(60)
		observeStore(symbol, store, change{Symbol: "(*" + mod + ".RediStore).SetMaxAge", Arg: 60})
	}
}

func observeRedistoreV2(server string) {
	for _, options := range []*sessions.Options{
		{MaxAge: 60},
		{Path: "/app", Domain: "example.com", MaxAge: 60, Secure: true, HttpOnly: true, SameSite: 3, Partitioned: true},
	} {
		store := must(redistorev2.NewStore(redistorev2.Keys(hashKey),
			redistorev2.WithPool(pool(server)), redistorev2.WithSessionOptions(options)))
		observeNewStoreV2(store, change{Symbol: "github.com/boj/redistore/v2.WithSessionOptions", Arg: options})
	}
	observeNewStoreV2(must(redistorev2.NewStore(redistorev2.Keys(hashKey), redistorev2.WithPool(pool(server)))))
	observeNewStoreV2(must(redistorev2.NewStore(redistorev2.Keys(hashKey), redistorev2.WithPool(pool(server)),
		redistorev2.WithPath("/app"), redistorev2.WithMaxAge(60))),
		change{Symbol: "github.com/boj/redistore/v2.WithPath", Arg: "/app"},
		change{Symbol: "github.com/boj/redistore/v2.WithMaxAge", Arg: 60})
}

func observeNewStoreV2(store *redistorev2.RediStore, changes ...change) {
	observation{Symbol: "github.com/boj/redistore/v2.NewStore", Changes: changes, SetCookie: saved(store)}.print()
}

// observeRedisstore does not look for the age that a value may have: the cookie
// has no signature.
func observeRedisstore(server string) {
	const v8, v9 = "github.com/rbcervilla/redisstore/v8", "github.com/rbcervilla/redisstore/v9"
	ctx := context.Background()
	options := sessions.Options{MaxAge: 60, HttpOnly: true}

	clientv8 := redisv8.NewClient(&redisv8.Options{Addr: server})
	store := must(redisstorev8.NewRedisStore(ctx, clientv8))
	observation{Symbol: v8 + ".NewRedisStore", SetCookie: saved(store)}.print()
	store.Options(options)
	observation{
		Symbol:    v8 + ".NewRedisStore",
		Changes:   []change{{Symbol: "(*" + v8 + ".RedisStore).Options", Arg: options}},
		SetCookie: saved(store),
	}.print()

	clientv9 := redisv9.NewClient(&redisv9.Options{Addr: server})
	storev9 := must(redisstorev9.NewRedisStore(ctx, clientv9))
	observation{Symbol: v9 + ".NewRedisStore", SetCookie: saved(storev9)}.print()
	storev9.Options(options)
	observation{
		Symbol:    v9 + ".NewRedisStore",
		Changes:   []change{{Symbol: "(*" + v9 + ".RedisStore).Options", Arg: options}},
		SetCookie: saved(storev9),
	}.print()
}

func observeGinRedis(server string) {
	const mod = ginSessions + "/redis"
	observeGinStore(mod+".NewStore", func() ginsessions.Store {
		return must(ginredis.NewStore(1, "tcp", server, "", "", hashKey))
	})
	observeGinStore(mod+".NewStoreWithDB", func() ginsessions.Store {
		return must(ginredis.NewStoreWithDB(1, "tcp", server, "", "", "1", hashKey))
	})
	observeGinStore(mod+".NewStoreWithPool", func() ginsessions.Store {
		return must(ginredis.NewStoreWithPool(pool(server), hashKey))
	})
}
