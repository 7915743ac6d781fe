// Package redis6 keeps sessions with go-redis v6.
package redis6

import (
	"time"

	"github.com/go-redis/redis"
)

func save(rdb *redis.Client, any redis.Cmdable, id string) {
	rdb.Set("session:"+id, 1, 0) // want `entry "session:…" is kept for ever: its expiration is 0`
	any.Set("session:"+id, 1, 0) // want `entry "session:…" is kept for ever: its expiration is 0`
	any.Set("session:"+id, 1, time.Hour)
	any.HMSet("refresh:"+id, map[string]interface{}{"user": 1}) // want `entry "refresh:…" is kept for ever`
}
