// Package store keeps entries for others.
package store

import (
	"context"
	"time"

	"github.com/redis/go-redis/v9"
)

// Cache keeps things for a while.
type Cache struct{ rdb *redis.Client }

// Set keeps something for as long as the caller says.
func (c *Cache) Set(ctx context.Context, key string, value any, lasts time.Duration) error {
	return c.rdb.Set(ctx, key, value, lasts).Err()
}

// Once remembers that something has happened.
func Once(ctx context.Context, c *Cache, id string) error {
	return c.Set(ctx, id, true, 60) // want `^entry: Lifetime of 60ns ends at once: a number without a unit is one of nanoseconds$`
}
