// Package redisdo writes the commands of Redis with all versions of go-redis.
package redisdo

import (
	"context"

	v6 "github.com/go-redis/redis"
	v7 "github.com/go-redis/redis/v7"
	v8 "github.com/go-redis/redis/v8"
	"github.com/redis/go-redis/v9"
)

func save9(ctx context.Context, rdb *redis.Client, any redis.UniversalClient, id string) {
	rdb.Do(ctx, "SET", "session:"+id, 1)              // want `entry "session:…" is kept for ever: nothing gives it an expiration`
	any.Do(ctx, "hset", "session:"+id, "user", 1)     // want `entry "session:…" is kept for ever`
	rdb.Do(ctx, "GETSET", "session:"+id, 1)           // want `entry "session:…" is kept for ever`
	rdb.Pipeline().Do(ctx, "SETNX", "session:"+id, 1) // want `entry "session:…" is kept for ever`
	rdb.Do(ctx, "SET", "session:"+id, 1, "EX", 60)
	rdb.Do(ctx, "SETEX", "session:"+id, 60, 1)
	rdb.Do(ctx, "GET", "session:"+id)
	rdb.Do(ctx, "SET", "page:"+id, 1)
	rdb.Do(ctx, "SET", "otp:"+id, 1)
	rdb.Do(ctx, "EXPIRE", "otp:"+id, 60)
}

func save8(ctx context.Context, rdb *v8.Client, cluster *v8.ClusterClient, id string) {
	rdb.Do(ctx, "SET", "session:"+id, 1)     // want `entry "session:…" is kept for ever`
	cluster.Do(ctx, "SET", "session:"+id, 1) // want `entry "session:…" is kept for ever`
	rdb.Do(ctx, "SET", "session:"+id, 1, "EX", 60)
}

func save7(rdb *v7.Client, ring *v7.Ring, id string) {
	rdb.Do("SET", "session:"+id, 1)  // want `entry "session:…" is kept for ever`
	ring.Do("SET", "session:"+id, 1) // want `entry "session:…" is kept for ever`
	rdb.Do("SET", "session:"+id, 1, "EX", 60)
}

func save6(rdb *v6.Client, id string) {
	rdb.Do("SET", "session:"+id, 1) // want `entry "session:…" is kept for ever`
	rdb.Do("SET", "session:"+id, 1, "EX", 60)
}
