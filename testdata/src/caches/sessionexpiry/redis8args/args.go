// Package redis8args keeps sessions with the arguments of SET, with go-redis v8.
package redis8args

import (
	"context"
	"time"

	"github.com/go-redis/redis/v8"
)

func save(ctx context.Context, rdb *redis.Client, any redis.Cmdable, id string) {
	rdb.SetArgs(ctx, "session:"+id, 1, redis.SetArgs{})       // want `entry "session:…" is kept for ever: nothing gives it an expiration`
	any.SetArgs(ctx, "session:"+id, 1, redis.SetArgs{TTL: 0}) // want `entry "session:…" is kept for ever: its expiration is 0`
	rdb.GetEx(ctx, "session:"+id, 0)                          // want `entry "session:…" is kept for ever: its expiration is 0`
	rdb.SetArgs(ctx, "session:"+id, 1, redis.SetArgs{TTL: time.Hour})
	rdb.SetArgs(ctx, "session:"+id, 1, redis.SetArgs{KeepTTL: true})
	rdb.SetEX(ctx, "session:"+id, 1, time.Hour)
	rdb.HSet(ctx, "otp:"+id, "code", 1)
	rdb.ExpireNX(ctx, "otp:"+id, time.Minute)
}
