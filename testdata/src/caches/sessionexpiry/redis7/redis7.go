// Package redis7 keeps sessions with go-redis v7, whose calls have no context.
package redis7

import (
	"time"

	"github.com/go-redis/redis/v7"
)

func save(rdb *redis.Client, pipe redis.Pipeliner, id string) {
	rdb.Set("session:"+id, 1, 0)  // want `entry "session:…" is kept for ever: its expiration is 0`
	pipe.Set("session:"+id, 1, 0) // want `entry "session:…" is kept for ever: its expiration is 0`
	pipe.Set("session:"+id, 1, time.Hour)
	pipe.Set("settings:"+id, 1, 0)
}
