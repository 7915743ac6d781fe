// Package redis9all gives an end to entries by keys that are not known.
package redis9all

import (
	"context"
	"time"

	"github.com/redis/go-redis/v9"
)

func create(ctx context.Context, rdb *redis.Client, id string) {
	rdb.Set(ctx, "session:"+id, 1, 0)
}

func sweep(ctx context.Context, rdb *redis.Client) {
	for _, key := range rdb.Keys(ctx, "*").Val() {
		rdb.Expire(ctx, key, time.Hour)
	}
}
