// Package wrapper keeps sessions by functions of another package.
package wrapper

import (
	"context"
	"time"

	"caches/sessionexpiry/wrapper/cache"
)

func save(ctx context.Context, c *cache.Cache, id string) {
	c.Set(ctx, "session:"+id, 1, 0) // want `entry "…session:…" is kept for ever: its expiration is 0`
	c.Set(ctx, "session:"+id, 1, time.Hour)
	c.Set(ctx, "page:"+id, 1, 0)
	c.Forever(ctx, "token:"+id, 1) // want `entry "token:…" is kept for ever: nothing gives it an expiration`
	c.Forever(ctx, "page:"+id, 1)
	c.Session(ctx, id, 1)          // reported there
	c.Hash(ctx, "otp:"+id, "a", 1) // want `entry "otp:…" is kept for ever: nothing gives it an expiration`
	c.Hash(ctx, "nonce:"+id, "a", 1)
	c.Expire(ctx, "nonce:"+id, time.Minute)
}

func keep(ctx context.Context, c *cache.Cache, key string, ttl time.Duration) {
	c.Set(ctx, key, 1, ttl)
}

func saveHere(ctx context.Context, c *cache.Cache, id string) {
	keep(ctx, c, "session:"+id, 0) // want `entry "…session:…" is kept for ever: its expiration is 0`
	keep(ctx, c, "session:"+id, time.Hour)
}
