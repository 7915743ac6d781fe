// Package cache wraps a store for others.
package cache

import (
	"context"
	"encoding/json"
	"time"

	"github.com/redis/go-redis/v9"
)

// Cache keeps things.
type Cache struct {
	rdb    *redis.Client
	prefix string
}

// Set keeps v as long as its caller says.
func (c *Cache) Set(ctx context.Context, key string, v any, ttl time.Duration) error {
	data, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return c.rdb.Set(ctx, c.prefix+key, data, ttl).Err()
}

// Forever keeps v.
func (c *Cache) Forever(ctx context.Context, key string, v any) error {
	return c.rdb.Set(ctx, key, v, 0).Err()
}

// Hash keeps v.
func (c *Cache) Hash(ctx context.Context, key string, v ...any) error {
	return c.rdb.HSet(ctx, key, v...).Err()
}

// Expire gives an entry an end.
func (c *Cache) Expire(ctx context.Context, key string, ttl time.Duration) error {
	return c.rdb.Expire(ctx, key, ttl).Err()
}

// Session keeps a session.
func (c *Cache) Session(ctx context.Context, id string, v any) error {
	return c.rdb.Set(ctx, "session:"+id, v, 0).Err() // want `entry "session:…" is kept for ever: its expiration is 0`
}
