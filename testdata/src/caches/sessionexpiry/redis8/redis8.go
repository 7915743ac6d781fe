// Package redis8 keeps sessions with go-redis v8.
package redis8

import (
	"context"
	"time"

	"github.com/go-redis/redis/v8"
)

func save(ctx context.Context, rdb *redis.Client, any redis.Cmdable, id string) {
	rdb.Set(ctx, "session:"+id, 1, 0) // want `entry "session:…" is kept for ever: its expiration is 0`
	any.Set(ctx, "session:"+id, 1, 0) // want `entry "session:…" is kept for ever: its expiration is 0`
	any.Set(ctx, "session:"+id, 1, time.Hour)
	any.HSet(ctx, "refresh:"+id, "a", "b") // want `entry "refresh:…" is kept for ever`
}
