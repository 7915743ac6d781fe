// Package store keeps which tokens are no longer good.
package store

import (
	"context"
	"time"

	"github.com/redis/go-redis/v9"
)

// Redis is the store.
type Redis struct{ Client *redis.Client }

// Blacklist has a token refused for as long as it is told.
func (r *Redis) Blacklist(ctx context.Context, token string, lasts time.Duration) error {
	return r.Client.Set(ctx, token, "no", lasts).Err()
}

// Keep keeps a token for as long as it is told.
func (r *Redis) Keep(ctx context.Context, token string, lasts time.Duration) error {
	return r.Client.Set(ctx, token, "yes", lasts).Err()
}
