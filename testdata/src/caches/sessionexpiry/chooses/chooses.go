// Package chooses keeps sessions by functions that are told for how long.
package chooses

import (
	"context"
	"time"

	"github.com/redis/go-redis/v9"

	"caches/sessionexpiry/chooses/pool"
)

func ofAnother(p *pool.Pool, id, token string) {
	p.SetString("session:"+id, token, 3600)
	p.Keep("session:"+id+":copy", token) // want `entry "session:….copy" is kept for ever`
}

func set(ctx context.Context, rdb *redis.Client, key, value string, lasts time.Duration) error {
	if lasts > 0 {
		return rdb.SetEx(ctx, key, value, lasts).Err()
	}
	return rdb.Set(ctx, key, value, 0).Err()
}

func ofThis(ctx context.Context, rdb *redis.Client, id, token string) error {
	return set(ctx, rdb, "refresh:"+id, token, time.Hour)
}

func keep(ctx context.Context, rdb *redis.Client, key, value string) error {
	return rdb.Set(ctx, key, value, 0).Err() // want `entry "otp:…" is kept for ever`
}

func forEver(ctx context.Context, rdb *redis.Client, id, token string) error {
	return keep(ctx, rdb, "otp:"+id, token)
}

// What another call keeps under such a key is another entry.
func both(ctx context.Context, rdb *redis.Client, p *pool.Pool, id, token string) error {
	if err := set(ctx, rdb, "nonce:"+id, token, time.Hour); err != nil {
		return err
	}
	return p.Keep("nonce:"+id, token) // want `entry "nonce:…" is kept for ever`
}
