// Package redis9expire gives entries an end after they were made.
package redis9expire

import (
	"context"
	"time"

	"github.com/redis/go-redis/v9"
)

func create(ctx context.Context, rdb *redis.Client, id string) {
	rdb.HSet(ctx, "session:"+id, "user", 1)
	rdb.Expire(ctx, "session:"+id, time.Hour)
}

func elsewhere(ctx context.Context, rdb *redis.Client, id string) {
	rdb.Set(ctx, sessionKey(id), 1, 0) // touch gives it an end
	rdb.Set(ctx, "refresh:"+id, 1, 0)  // want `entry "refresh:…" is kept for ever`
}

func touch(ctx context.Context, rdb *redis.Client, id string) {
	rdb.ExpireAt(ctx, sessionKey(id), time.Now().Add(time.Hour))
}

func sessionKey(id string) string { return "web:session:" + id }

// expire is called by nobody: it says nothing of any key.
func Expire(ctx context.Context, rdb *redis.Client, key string, ttl time.Duration) {
	rdb.Expire(ctx, key, ttl)
}

func perField(ctx context.Context, rdb *redis.Client, id string) {
	rdb.HSet(ctx, "tokens", id, 1)
	rdb.HExpire(ctx, "tokens", time.Hour, id)
}
